# Ce spune chioșcul despre sine. Propoziții scurte, cuvinte de zi cu zi; cu dumneavoastră.

touch = Atingeți
two-minutes = 2 minute, fără nume
choose-language = Alegeți limba
commitment-information = Iată ce s-a hotărât.
commitment-consultation = Părerea dumneavoastră contează. Iată cum.
commitment-deliberation = Discutăm împreună. Iată cum.
commitment-representation = Vă ducem vocea mai departe. Iată cum.
commitment-co-decision = Hotărâți împreună cu noi. Iată cum.
you-say = Dumneavoastră spuneți
decided-on = pe { $day }.
we-answer = Noi vă răspundem
answered-by = chiar aici, înainte de { $day }.
start = Începeți
resume = Continuați
progress = { $step } din { $total }
back = Înapoi
skip = Săriți
decline = Nu spun
forward = E bine
next = Mai departe
more = Mai mult
listen = Ascultați
comfort = Setări
comfort-title = Ce vi se potrivește?
comfort-unset = Ca la început
letters-small = Litere mici
letters-default = Litere obișnuite
letters-large = Litere mari
letters-largest = Litere foarte mari
contrast-default = Culori obișnuite
contrast-high = Alb și negru
contrast-low = Lumină blândă
lower = Totul mai jos
slower = Voce mai lentă
faster = Voce mai rapidă
softer = Mai încet
louder = Mai tare
still = Fără mișcare
language = Limba
about = Despre
about-title = Cine ce a făcut?
profile-why = Ca să știm dacă toți sunt auziți. Puteți sări.
leave = Ieșiți
change = Schimbați
choose-several = Puteți atinge mai multe imagini.
choose-up-to =
    { $most ->
        [one] Puteți atinge { $most } imagine.
        [few] Puteți atinge cel mult { $most } imagini.
       *[other] Puteți atinge cel mult { $most } de imagini.
    }
choices-full = Nu se poate mai mult. Atingeți din nou o imagine ca să o scoateți.
scale-faces-5-1 = foarte rău
scale-faces-5-2 = rău
scale-faces-5-3 = așa și așa
scale-faces-5-4 = bine
scale-faces-5-5 = foarte bine
scale-faces-3-1 = rău
scale-faces-3-2 = așa și așa
scale-faces-3-3 = bine
scale-agreement-5-1 = deloc
scale-agreement-5-2 = mai mult nu
scale-agreement-5-3 = nici da, nici nu
scale-agreement-5-4 = mai mult da
scale-agreement-5-5 = în totul
scale-agreement-3-1 = nu
scale-agreement-3-2 = nici da, nici nu
scale-agreement-3-3 = da
review-title = Ați spus
review-hint = Atingeți un rând ca să-l schimbați.
no-answer = Fără răspuns
nothing-to-give = Nu ați spus încă nimic. Atingeți un rând ca să răspundeți.
give = Trimiteți
giving = Se salvează…
thanks = Mulțumim. S-a salvat.
thanks-count =
    { $count ->
        [one] Aici, { $count } persoană și-a spus părerea.
        [few] Aici, { $count } persoane și-au spus părerea.
       *[other] Aici, { $count } de persoane și-au spus părerea.
    }
thanks-more-than = Aici, peste { $count } de persoane și-au spus părerea.
a-lot = mulți
half = jumătate
a-few = puțini
nobody = nimeni
another = Altă persoană?
finish = Gata
still-there = Mai sunteți aici?
still-there-hint = Dacă nu, răspunsurile se șterg.
stay = Sunt aici
calm-title = O scurtă pauză
calm-text = Ecranul revine imediat.
no-pack-title = În curând aici
no-pack-text = Nu este încă nicio întrebare pe acest aparat.
not-enrolled-text = Acest aparat nu este încă legat de un centru.
not-commissioned-text = Acest aparat este în pregătire.
season-ahead = În curând
season-closed = Gata. Mulțumim!
season-decided = Decizia a venit.
season-place = Ce s-a spus aici
season-promise = Ce s-a promis
opens-on = începând cu { $day }.
answer-by = Răspunsul: înainte de { $day }.
rehearsal = Probă
place-map = Harta
place-hint-pin = Aduceți locul sub cruce, apoi atingeți „Aici”.
place-hint-zone = Atingeți un loc.
place-here = Aici
place-nearer = Mai aproape
place-farther = Mai departe
place-places = Locuri cunoscute
place-somewhere = un loc pe hartă
place-near = lângă: { $place }
place-left-of = la stânga de:
place-right-of = la dreapta de:
place-above = deasupra de:
place-below = dedesubt de:
votes-left = Încă { $count }
votes-undo = Anulați
votes-done = Asta e tot. Atingeți „E bine”.
pairs-undecided = Nu pot alege
opinions-agree = Acord
opinions-disagree = Dezacord
opinions-pass = Nu știu
opinions-agree-count =
    { $count ->
        [one] Acord o dată
        [few] Acord de { $count } ori
       *[other] Acord de { $count } de ori
    }
opinions-disagree-count =
    { $count ->
        [one] Dezacord o dată
        [few] Dezacord de { $count } ori
       *[other] Dezacord de { $count } de ori
    }
opinions-pass-count =
    { $count ->
        [one] Nu știu o dată
        [few] Nu știu de { $count } ori
       *[other] Nu știu de { $count } de ori
    }
ranking-exactly =
    { $count ->
        [one] Atingeți imaginea preferată.
        [few] Atingeți { $count } imagini, întâi cea preferată.
       *[other] Atingeți { $count } de imagini, întâi cea preferată.
    }
ranking-between = Atingeți între { $least } și { $most } imagini, întâi cea preferată.
ranking-order = Ordonați
ranking-pictures = Imagini
ranking-move = Urcați sau coborâți imaginile.
ranking-up = În sus
ranking-down = În jos
ranking-place = numărul { $place }
ranking-high = sus
ranking-middle = la mijloc
ranking-low = jos
ranking-never = fără loc
sides-for = Pentru
sides-against = Împotrivă
compare-none = Niciuna
drawing-hint = Desenați cu degetul.
drawing-full = Foaia este plină. Atingeți „E bine” sau ștergeți ceva.
drawing-sheet = Foaia
drawing-undo = Anulați
drawing-again = Ștergeți tot
drawing-sure = Da, ștergeți
drawing-given = desenul dumneavoastră
drawing-ink = negru
drawing-red = roșu
drawing-blue = albastru
drawing-green = verde
drawing-yellow = galben
number-less = Mai puțin
number-more = Mai mult
number-slide = Mutați butonul rotund.
number-range = de la { $low } la { $high }
points-share =
    { $count ->
        [one] Dați punctul.
        [few] Împărțiți { $count } puncte.
       *[other] Împărțiți { $count } de puncte.
    }
points-left =
    { $count ->
        [0] Nu mai rămâne nimic
        [one] Mai rămâne { $count } punct
        [few] Mai rămân { $count } puncte
       *[other] Mai rămân { $count } de puncte
    }
points-given =
    { $count ->
        [0] niciun punct
        [one] { $count } punct
        [few] { $count } puncte
       *[other] { $count } de puncte
    }
points-of = { $label }: { $points }
points-less = Luați un punct
points-more = Dați un punct
points-full = Aici nu mai încap puncte.
calendar-day = { $weekday }, { $day }
calendar-time = la ora { $time }
words-hint = Scrieți cu tastele. Nu dați nume.
words-given = textul dumneavoastră
words-space = spațiu
words-delete = ștergeți o literă
words-letters = literele
words-accents = alte litere
words-digits = cifrele
words-letters-key = abc
words-accents-key = ăș
words-digits-key = 123
words-left =
    { $count ->
        [one] încă { $count } literă
        [few] încă { $count } litere
       *[other] încă { $count } de litere
    }
words-mark-dot = punct
words-mark-comma = virgulă
words-mark-question = semnul întrebării
words-mark-exclamation = semnul exclamării
words-mark-apostrophe = apostrof
words-mark-hyphen = cratimă
words-mark-colon = două puncte
words-mark-semicolon = punct și virgulă
words-mark-opens = paranteză deschisă
words-mark-closes = paranteză închisă
words-mark-quotes = ghilimele
words-mark-percent = la sută
words-mark-plus = plus
words-mark-euro = euro
words-mark-pound = liră
budget-rule = Cum numărăm
budget-spend = Alegeți ce trebuie plătit.
budget-approve =
    { $most ->
        [one] Alegeți { $most } proiect.
        [few] Alegeți cel mult { $most } proiecte.
       *[other] Alegeți cel mult { $most } de proiecte.
    }
budget-dear = Costă mai mult decât a rămas.
budget-full =
    { $most ->
        [one] Aveți deja { $most } proiect.
        [few] Aveți deja { $most } proiecte.
       *[other] Aveți deja { $most } de proiecte.
    }
budget-left = Rămân { $left } din { $amount }
budget-of = { $left } din { $amount }
budget-above = Rămâne puțin peste { $left } din { $amount }
budget-hardly = Nu mai rămâne aproape nimic din { $amount }
budget-approved =
    { $count ->
        [one] { $count } ales din { $most }
        [few] { $count } alese din { $most }
       *[other] { $count } alese din { $most }
    }
budget-page = pagina { $page } din { $pages }
budget-before = Pagina dinainte
video-play = Priviți
video-pause = Pauză
video-resume = Continuați
video-again = De la început
video-missing = Filmul nu merge acum. Atingeți „Mai departe”.
signs-name = Limbajul semnelor
signs-pause = Opriți semnele
signs-show = Priviți semnele
voice-consent = Vă înregistrăm vocea. Echipa noastră o ascultă prima.
voice-agree = De acord
voice-most =
    { $count ->
        [one] Vorbiți cel mult { $count } secundă.
        [few] Vorbiți cel mult { $count } secunde.
       *[other] Vorbiți cel mult { $count } de secunde.
    }
voice-record = Înregistrați
voice-stop = Opriți
voice-ending = O clipă…
voice-hear = Reascultați
voice-quiet = Opriți
voice-anew = Din nou
voice-seconds =
    { $count ->
        [one] { $count } secundă
        [few] { $count } secunde
       *[other] { $count } de secunde
    }
voice-deaf = Microfonul nu merge. Puteți sări.
voice-given = mesajul dumneavoastră

keys-dark = Ecran negru
keys-hold = Apăsare lungă
keys-left = La stânga
keys-right = La dreapta
keys-up = În sus
keys-down = În jos
keys-pen = Începe linia
keys-lift = Termină linia
keys-chosen = ales
keys-not-chosen = nu mai este ales
keys-volume = Sunet { $level } din { $most }
keys-pace = Viteză { $level } din { $most }
switch-title = Încercați butonul
switch-wait = Așteptați steaua.
switch-now = Apăsați acum!
