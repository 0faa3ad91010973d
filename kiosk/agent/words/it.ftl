# Ciò che il totem dice agli operatori. Frasi brevi, parole di tutti i giorni; si dà del tu.

lock-title = Il tuo PIN
digits-entered =
    { $count ->
        [one] { $count } cifra
       *[other] { $count } cifre
    }
letters-entered =
    { $count ->
        [one] { $count } lettera
       *[other] { $count } lettere
    }
heard-by-others = Altri possono sentire quali tasti cerchi. Metti le cuffie, o controlla che non ci sia nessuno vicino.
state-good = spuntato
state-care = da guardare
pin-title = Scegli un PIN
pin-hint = Almeno 4 cifre. Non 1234.
pin-again-title = Lo stesso PIN ancora una volta
pin-differs = I due PIN non sono uguali. Scegli di nuovo.
pin-wrong = Questo non è il PIN.
pin-wait =
    { $seconds ->
        [one] Questo non è il PIN. Aspetta { $seconds } secondo e riprova.
       *[other] Questo non è il PIN. Aspetta { $seconds } secondi e riprova.
    }
pin-broken = Il PIN non si può più leggere. L’ufficio può metterne uno nuovo.
pin-too-easy = Questo PIN è troppo facile da indovinare. Scegline un altro.
pin-chosen = Da ora questo PIN apre le schermate degli operatori. Scrivilo in un posto sicuro.

menu-title = Questo totem
menu-stick = Chiavetta
menu-answers = Risposte: { $count }
menu-packs = Consultazioni
menu-site = Altro luogo
menu-wifi = Wi-Fi
menu-checklist = Prima del primo giorno
menu-tests = Prove
menu-health = Come sta il totem?
menu-defaults = Lingua e volume
menu-pin = Nuovo PIN
menu-power = Spegni
menu-leave = Fatto

stick-title = La chiavetta
stick-none = Inserisci la chiavetta. Il totem la vede da solo.
stick-gone = Questa chiavetta non c’è più.
stick-other = Altra chiavetta
stick-install = Nuova: { $title }
stick-take =
    { $count ->
        [0] Guarda che cosa è arrivato
        [one] Prendi { $count } risposta
       *[other] Prendi { $count } risposte
    }
stick-release = La tolgo
stick-released = Ora puoi togliere la chiavetta.
stick-read-only = Su questa chiavetta non si può scrivere: non può prendere risposte.
stick-empty = Su questa chiavetta non ci sono consultazioni.
stick-nothing-new = Tutto ciò che è su questa chiavetta è già qui.
stick-taken =
    { $count ->
        [0] Non aspetta niente: non c’era niente da prendere.
        [one] { $count } risposta è sulla chiavetta. Resta anche qui, finché il centro non l’ha.
       *[other] { $count } risposte sono sulla chiavetta. Restano anche qui, finché il centro non le ha.
    }
stick-taken-arrived = Arrivate e cancellate qui: { $arrived }. Sulla chiavetta: { $count }.
stick-full = La chiavetta è piena. Tutte le risposte sono ancora qui. Fai spazio, o prendi un’altra chiavetta.
stick-pulled = La chiavetta è stata tolta prima della fine. Niente è perso: inseriscila di nuovo.
stick-worn = La chiavetta non ha tenuto ciò che è stato scritto. Prendine un’altra.
stick-unreadable = Questa chiavetta non si può leggere qui. Prendine una formattata in { $newer } o { $older }.

pack-dates = Dal { $opens } al { $closes }
pack-new = Nuova qui: versione { $version }
pack-newer = La versione { $version } prende il posto della { $here }
pack-version = { $title } ({ $version })
pack-number = Versione { $version }
pack-shown = Gli abitanti vedono questa
pack-show = Mostra questa
pack-rehearse = Prova senza contare
rehearsal-end = Finisci la prova
rehearsal-ends = La prova finisce appena esci.
pack-remove = Toglila da questo totem
packs-none = Non c’è ancora nessuna consultazione. Portane una con una chiavetta.
signed-by-town = Firmata dalla città
signed-by = Firmata da { $who }, per la città
install = Installa
installed = «{ $title }» è qui, e gli abitanti la vedono. Puoi togliere la chiavetta.
removed = «{ $title }» è stata tolta.
now-shown = Gli abitanti vedono ora «{ $title }».
rehearsing = Il totem ricomincia con «{ $title }». Un cartello giallo dice che niente conta. Finisce da solo se nessuno lo tocca per dieci minuti.
megabytes = { $count } MB
gigabytes = { $count } GB

refused-signature = Questa chiavetta non è della tua città. Niente è stato installato. Avvisa l’ufficio.
refused-expired = Questa chiavetta è troppo vecchia. Falla rifare in ufficio. Se è nuova, l’orologio del totem è sbagliato.
refused-rolled-back = Questa chiavetta è più vecchia di una già stata qui. Prendi la più nuova.
refused-damaged = Questa chiavetta è rovinata, o qualcuno l’ha cambiata. Niente è stato installato. Falla rifare.
refused-other-pod = Questa consultazione è per un altro totem.
refused-older = Qui c’è già una versione più nuova.
refused-newer-format = Questa consultazione vuole un programma più nuovo. Avvisa l’ufficio.
refused-disk = Non c’è più spazio, o la scheda è consumata. Niente è cambiato. Avvisa l’ufficio.
refused-not-ready = Non funziona ancora. Guarda «Prima del primo giorno».
refused-failed = Non ha funzionato. Niente è perso. Riprova; se non va ancora, avvisa l’ufficio.

answers-title = Risposte
answers-waiting =
    { $count ->
        [one] { $count } risposta aspetta qui
       *[other] { $count } risposte aspettano qui
    }
answers-safe = Nessuno può leggerle qui. Restano finché il centro non le ha.
answers-take = Prendile
answers-nowhere = Questo totem non ha ancora un centro. L’ufficio deve registrarlo.

site-title = Dov’è oggi il totem?
site-other = Un altro luogo
site-not-enrolled = Questo totem non ha ancora un centro. Prima l’ufficio deve registrarlo.
site-moved = Da ora le risposte sono di «{ $site }».
place-title = Come si chiama questo luogo?

wifi-none = Questo totem non ha il Wi-Fi. Le risposte viaggiano con la chiavetta.
wifi-search = Cerca
wifi-not-looked = Cerca le reti che arrivano qui. Ci vogliono alcuni secondi.
wifi-nothing = Qui non arriva nessuna rete. Le risposte possono viaggiare con la chiavetta.
wifi-network = { $name } ({ $strength } di 4)
wifi-joined = Il totem è in «{ $name }», e ci torna ogni volta che la trova.
wifi-wrong = La password è sbagliata. Riprova.
wifi-gone = Questa rete non arriva più. Cerca di nuovo.
password-title = Password di «{ $name }»
reach-nowhere = Nessuna rete
reach-portal = Una pagina chiede prima di accettare o di pagare. Il totem non può: scegli un’altra rete.
reach-local = La rete c’è, ma il centro non risponde
reach-centre = Il centro risponde

test-sound = Altoparlante
test-microphone = Microfono
test-touch = Schermo
test-keypad = Tastiera
test-ruler = Righello
sound-text = Senti tre suoni, uno più acuto dell’altro.
sound-play = Suona
sound-heard = L’ho sentito
microphone-text = Parla per tre secondi. Poi ti senti.
microphone-try = Prova
microphone-loud = Il microfono ti sente. E tu, ti senti?
microphone-silent = Il microfono non ha sentito quasi niente. È collegato?
touch-left =
    { $count ->
        [one] Tocca ancora { $count } casella
       *[other] Tocca ancora { $count } caselle
    }
keypad-none = Non c’è
keypad-text = Premi ogni tasto una volta.
ruler-text = Tieni una carta di banca sullo schermo. Fai il disegno largo uguale.
ruler-fits = Largo uguale
ruler-smaller = Più piccolo
ruler-larger = Più grande
ruler-measured = Ora tutto ha la sua misura vera su questo schermo.
passed = Superata.

health-again = Guarda di nuovo
health-unknown = Niente dice come sta questa macchina.
clock-text = Per questo totem è: { $time }. È giusto? Se no, collegalo un minuto a una rete o avvisa l’ufficio.
clock-right = È giusto
health-free = { $free } liberi di { $total }
health-warm = { $degrees } °C all’interno
health-weak-power = La corrente è troppo debole
health-strong-power = La corrente basta
health-battery = Batteria { $percent }%
health-charging = Batteria { $percent }%, in carica

checklist-left =
    { $count ->
        [one] Resta { $count } cosa da fare.
       *[other] Restano { $count } cose da fare.
    }
checklist-green = È tutto pronto.
check-pin = C’è un PIN
check-enrolled = Il totem ha il suo centro
check-pack = C’è una consultazione
check-site = Il totem sa dov’è
check-clock = L’orologio è giusto
check-room = C’è spazio per le risposte
check-ruler = Lo schermo è misurato
check-touch = Lo schermo sente le dita
check-sound = L’altoparlante suona
check-microphone = Il microfono sente
check-keypad = La tastiera funziona
check-rehearsal = Qualcuno l’ha provato

defaults-text = Ogni abitante comincia così.

power-off = Spegni
power-text = Tutte le risposte sono al sicuro. Lo schermo diventa nero; poi puoi staccare la spina.
power-refused = Il totem non può spegnersi da solo. Stacca la spina: tutte le risposte sono al sicuro.

doing-title = Un momento
doing-look = Il totem guarda come va tutto.
doing-speak = Si preparano le lettere di questa lingua.
doing-unlock = Si controlla il PIN.
doing-choosepin = Si salva il PIN.
doing-install = Si copia e si controlla la consultazione. Lascia la chiavetta.
doing-take = Le risposte vanno sulla chiavetta. Lasciala inserita.
doing-release = La chiavetta sta finendo. Lasciala inserita.
doing-show = La consultazione cambia.
doing-remove = Si toglie la consultazione.
doing-rehearse = Si prepara la prova.
doing-endrehearsal = La prova finisce.
doing-stand = Si salva il luogo.
doing-join = Il totem entra nella rete.
doing-pass = Si salva.
doing-measure = Si salva.
doing-prefer = Si salva.
doing-sound = Ascolta.
doing-listen = Parla ora. Poi ti senti.
doing-poweroff = Il totem si spegne.
percent = { $count }%
notice-good = Fatto
notice-bad = Non ha funzionato
