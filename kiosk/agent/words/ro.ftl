# Ce spune chioșcul agenților. Propoziții scurte, cuvinte de zi cu zi; cu dumneavoastră.

lock-title = PIN-ul dumneavoastră
digits-entered =
    { $count ->
        [one] { $count } cifră
        [few] { $count } cifre
       *[other] { $count } de cifre
    }
letters-entered =
    { $count ->
        [one] { $count } literă
        [few] { $count } litere
       *[other] { $count } de litere
    }
heard-by-others = Alții pot auzi ce taste căutați. Puneți căști sau vedeți să nu fie nimeni lângă dumneavoastră.
state-good = bifat
state-care = de verificat
pin-title = Alegeți un PIN
pin-hint = Cel puțin 4 cifre. Nu 1234.
pin-again-title = Același PIN încă o dată
pin-differs = Cele două PIN-uri nu sunt la fel. Alegeți din nou.
pin-wrong = Acesta nu este PIN-ul.
pin-wait =
    { $seconds ->
        [one] Acesta nu este PIN-ul. Așteptați { $seconds } secundă, apoi încercați din nou.
        [few] Acesta nu este PIN-ul. Așteptați { $seconds } secunde, apoi încercați din nou.
       *[other] Acesta nu este PIN-ul. Așteptați { $seconds } de secunde, apoi încercați din nou.
    }
pin-broken = PIN-ul nu se mai poate citi. Biroul poate pune altul.
pin-too-easy = Acest PIN este prea ușor de ghicit. Alegeți altul.
pin-chosen = De acum, acest PIN deschide ecranele agenților. Notați-l într-un loc sigur.

menu-title = Acest aparat
menu-stick = Stick USB
menu-answers = Răspunsuri: { $count }
menu-packs = Consultări
menu-site = Alt loc
menu-wifi = Wi-Fi
menu-checklist = Înainte de prima zi
menu-tests = Teste
menu-health = Cum merge aparatul?
menu-defaults = Limba și volumul
menu-pin = PIN nou
menu-power = Opriți
menu-leave = Gata

stick-title = Stickul
stick-none = Introduceți stickul. Aparatul îl vede singur.
stick-gone = Acest stick nu mai este aici.
stick-other = Alt stick
stick-install = Nou: { $title }
stick-take =
    { $count ->
        [0] Vedeți ce a ajuns
        [one] Luați { $count } răspuns
        [few] Luați { $count } răspunsuri
       *[other] Luați { $count } de răspunsuri
    }
stick-release = Îl scot
stick-released = Acum puteți scoate stickul.
stick-read-only = Pe acest stick nu se poate scrie: nu poate lua răspunsuri.
stick-empty = Pe acest stick nu sunt consultări.
stick-nothing-new = Tot ce este pe acest stick este deja aici.
stick-taken =
    { $count ->
        [0] Nu așteaptă nimic: nu era nimic de luat.
        [one] { $count } răspuns este pe stick. Rămâne și aici, până ajunge la centru.
        [few] { $count } răspunsuri sunt pe stick. Rămân și aici, până ajung la centru.
       *[other] { $count } de răspunsuri sunt pe stick. Rămân și aici, până ajung la centru.
    }
stick-taken-arrived = Au ajuns și s-au șters aici: { $arrived }. Pe stick: { $count }.
stick-full = Stickul este plin. Toate răspunsurile sunt încă aici. Faceți loc pe el sau luați alt stick.
stick-pulled = Stickul a fost scos prea devreme. Nu s-a pierdut nimic: introduceți-l din nou.
stick-worn = Stickul nu a păstrat ce s-a scris. Luați altul.
stick-unreadable = Acest stick nu se poate citi aici. Luați unul formatat { $newer } sau { $older }.

pack-dates = { $opens } – { $closes }
pack-new = Nou aici: versiunea { $version }
pack-newer = Versiunea { $version } ia locul versiunii { $here }
pack-version = { $title } ({ $version })
pack-number = Versiunea { $version }
pack-shown = Locuitorii o văd pe aceasta
pack-show = Arătați-o pe aceasta
pack-rehearse = Încercați fără să conteze
rehearsal-end = Încheiați proba
rehearsal-ends = Proba se încheie când ieșiți.
pack-remove = Scoateți-o din aparat
packs-none = Nu este încă nicio consultare aici. Aduceți una pe un stick.
signed-by-town = Semnată de oraș
signed-by = Semnată de { $who }, pentru oraș
install = Instalați
installed = „{ $title }” este aici și locuitorii o văd. Puteți scoate stickul.
removed = „{ $title }” a fost scoasă.
now-shown = Locuitorii văd acum „{ $title }”.
rehearsing = Aparatul începe din nou cu „{ $title }”. Un semn galben spune că nimic nu contează. Se încheie singură dacă nimeni nu atinge ecranul zece minute.
megabytes = { $count } MB
gigabytes = { $count } GB

refused-signature = Acest stick nu este din orașul dumneavoastră. Nu s-a instalat nimic. Anunțați biroul.
refused-expired = Acest stick este prea vechi. Cereți altul la birou. Dacă este nou, ceasul aparatului este greșit.
refused-rolled-back = Acest stick este mai vechi decât unul care a fost deja aici. Luați-l pe cel mai nou.
refused-damaged = Acest stick este stricat sau cineva l-a schimbat. Nu s-a instalat nimic. Cereți altul.
refused-other-pod = Această consultare este pentru alt aparat.
refused-older = O versiune mai nouă este deja aici.
refused-newer-format = Această consultare are nevoie de un program mai nou. Anunțați biroul.
refused-disk = Nu mai este loc sau cardul este uzat. Nu s-a schimbat nimic. Anunțați biroul.
refused-not-ready = Încă nu merge. Vedeți „Înainte de prima zi”.
refused-failed = Nu a mers. Nu s-a pierdut nimic. Încercați din nou; dacă tot nu merge, anunțați biroul.

answers-title = Răspunsuri
answers-waiting =
    { $count ->
        [one] { $count } răspuns așteaptă aici
        [few] { $count } răspunsuri așteaptă aici
       *[other] { $count } de răspunsuri așteaptă aici
    }
answers-safe = Nimeni nu le poate citi aici. Rămân până ajung la centru.
answers-take = Luați-le
answers-nowhere = Acest aparat nu are încă un centru. Biroul trebuie să-l înscrie.

site-title = Unde se află azi aparatul?
site-other = Alt loc
site-not-enrolled = Acest aparat nu are încă un centru. Întâi biroul trebuie să-l înscrie.
site-moved = De acum, răspunsurile sunt din „{ $site }”.
place-title = Cum se numește acest loc?

wifi-none = Acest aparat nu are Wi-Fi. Răspunsurile călătoresc pe stick.
wifi-search = Căutați
wifi-not-looked = Căutați ce rețele ajung aici. Durează câteva secunde.
wifi-nothing = Nicio rețea nu ajunge aici. Răspunsurile pot călători pe stick.
wifi-network = { $name } ({ $strength } din 4)
wifi-joined = Aparatul este în „{ $name }” și revine ori de câte ori o găsește.
wifi-wrong = Parola este greșită. Încercați din nou.
wifi-gone = Această rețea nu mai ajunge aici. Căutați din nou.
password-title = Parola pentru „{ $name }”
reach-nowhere = Nicio rețea
reach-portal = O pagină cere întâi un acord sau o plată. Aparatul nu poate: luați altă rețea.
reach-local = Rețea este, dar centrul nu răspunde
reach-centre = Centrul răspunde

test-sound = Difuzor
test-microphone = Microfon
test-touch = Ecran
test-keypad = Taste
test-ruler = Riglă
sound-text = Auziți trei sunete, fiecare mai înalt.
sound-play = Redați
sound-heard = Am auzit
microphone-text = Vorbiți trei secunde. Apoi vă auziți.
microphone-try = Încercați
microphone-loud = Microfonul vă aude. V-ați auzit?
microphone-silent = Microfonul nu a auzit aproape nimic. Este conectat?
touch-left =
    { $count ->
        [one] Atingeți încă { $count } câmp
        [few] Atingeți încă { $count } câmpuri
       *[other] Atingeți încă { $count } de câmpuri
    }
keypad-none = Nu are taste
keypad-text = Apăsați fiecare tastă o dată.
ruler-text = Țineți un card de bancă pe ecran. Faceți desenul la fel de lat.
ruler-fits = La fel de lat
ruler-smaller = Mai mic
ruler-larger = Mai mare
ruler-measured = Acum totul are mărimea adevărată pe acest ecran.
passed = Reușit.

health-again = Vedeți din nou
health-unknown = Nimic nu spune cum merge acest aparat.
clock-text = Pe acest aparat este: { $time }. E bine? Dacă nu, legați-l un minut la o rețea sau anunțați biroul.
clock-right = E bine
health-free = { $free } liberi din { $total }
health-warm = { $degrees } °C înăuntru
health-weak-power = Alimentarea este prea slabă
health-strong-power = Alimentarea este destul de bună
health-battery = Baterie { $percent } %
health-charging = Baterie { $percent } %, se încarcă

checklist-left =
    { $count ->
        [one] Mai este { $count } lucru de făcut.
        [few] Mai sunt { $count } lucruri de făcut.
       *[other] Mai sunt { $count } de lucruri de făcut.
    }
checklist-green = Totul este gata.
check-pin = Un PIN este ales
check-enrolled = Aparatul are centrul lui
check-pack = O consultare este aici
check-site = Aparatul știe unde este
check-clock = Ceasul merge bine
check-room = Este loc pentru răspunsuri
check-ruler = Ecranul este măsurat
check-touch = Ecranul simte degetele
check-sound = Difuzorul se aude
check-microphone = Microfonul aude
check-keypad = Tastele merg
check-rehearsal = Cineva a încercat

defaults-text = Fiecare locuitor începe așa.

power-off = Opriți
power-text = Toate răspunsurile sunt în siguranță. Ecranul se stinge; apoi puteți scoate din priză.
power-refused = Aparatul nu se poate opri singur. Scoateți-l din priză: toate răspunsurile sunt în siguranță.

doing-title = O clipă
doing-look = Aparatul vede cum este totul.
doing-speak = Se pregătesc literele acestei limbi.
doing-unlock = Se verifică PIN-ul.
doing-choosepin = Se păstrează PIN-ul.
doing-install = Consultarea se copiază și se verifică. Lăsați stickul.
doing-take = Răspunsurile se pun pe stick. Lăsați-l acolo.
doing-release = Se termină scrierea pe stick. Lăsați-l acolo.
doing-show = Se schimbă consultarea.
doing-remove = Se scoate consultarea.
doing-rehearse = Se pregătește proba.
doing-endrehearsal = Proba se încheie.
doing-stand = Se păstrează locul.
doing-join = Aparatul intră în rețea.
doing-pass = Se păstrează.
doing-measure = Se păstrează.
doing-prefer = Se păstrează.
doing-sound = Ascultați.
doing-listen = Vorbiți acum. Apoi vă auziți.
doing-poweroff = Aparatul se oprește.
percent = { $count } %
notice-good = Gata
notice-bad = Nu a mers
