# Ciò che il chiosco dice di sé. Frasi brevi, parole di tutti i giorni; si dà del tu, come nei servizi pubblici.

touch = Tocca qui
two-minutes = 2 minuti, senza nome
choose-language = Scegli la tua lingua
commitment-information = Ecco che cosa è deciso.
commitment-consultation = La tua opinione conta. Ecco come.
commitment-deliberation = Ne parliamo insieme. Ecco come.
commitment-representation = Portiamo la tua voce. Ecco come.
commitment-co-decision = Decidi con noi. Ecco come.
you-say = Tu dici
decided-on = il { $day }.
we-answer = Noi ti rispondiamo
answered-by = proprio qui, prima del { $day }.
start = Inizia
resume = Continua
progress = { $step } di { $total }
back = Indietro
skip = Salta
decline = Non lo dico
forward = Va bene
next = Avanti
more = Vedi altro
listen = Ascolta
comfort = Impostazioni
comfort-title = Che cosa ti è più comodo?
comfort-unset = Come all’inizio
letters-small = Lettere piccole
letters-default = Lettere normali
letters-large = Lettere grandi
letters-largest = Lettere molto grandi
contrast-default = Colori normali
contrast-high = Bianco e nero
contrast-low = Luce tenue
lower = Tutto più in basso
slower = Voce più lenta
faster = Voce più veloce
softer = Più piano
louder = Più forte
still = Senza movimento
language = Lingua
about = Chi siamo
about-title = Chi ha fatto che cosa?
profile-why = Per sapere se tutti sono ascoltati. Puoi saltare.
leave = Esci
change = Cambia
choose-several = Puoi toccare più immagini.
choose-up-to =
    { $most ->
        [one] Puoi toccare { $most } immagine.
       *[other] Puoi toccare fino a { $most } immagini.
    }
choices-full = Non puoi prenderne altre. Tocca di nuovo un’immagine per toglierla.
scale-faces-5-1 = molto male
scale-faces-5-2 = male
scale-faces-5-3 = così così
scale-faces-5-4 = bene
scale-faces-5-5 = molto bene
scale-faces-3-1 = male
scale-faces-3-2 = così così
scale-faces-3-3 = bene
scale-agreement-5-1 = per niente
scale-agreement-5-2 = più no che sì
scale-agreement-5-3 = né sì né no
scale-agreement-5-4 = più sì che no
scale-agreement-5-5 = del tutto
scale-agreement-3-1 = no
scale-agreement-3-2 = né sì né no
scale-agreement-3-3 = sì
review-title = Hai detto
review-hint = Tocca una riga per cambiarla.
no-answer = Nessuna risposta
nothing-to-give = Non hai ancora detto niente. Tocca una riga per rispondere.
give = Invia
giving = Salvataggio…
thanks = Grazie. È salvato.
thanks-count =
    { $count ->
        [one] Qui { $count } persona ha detto la sua opinione.
       *[other] Qui { $count } persone hanno detto la loro opinione.
    }
thanks-more-than = Qui più di { $count } persone hanno detto la loro opinione.
a-lot = molte
half = la metà
a-few = poche
nobody = nessuno
another = Un’altra persona?
finish = Fine
still-there = Sei ancora qui?
still-there-hint = Se no, le tue risposte vengono cancellate.
stay = Sono ancora qui
calm-title = Una breve pausa
calm-text = Lo schermo torna subito.
no-pack-title = Presto qui
no-pack-text = Su questo totem non c’è ancora nessuna domanda.
not-enrolled-text = Questo totem non è ancora collegato a un centro.
not-commissioned-text = Questo totem è in preparazione.
season-ahead = Presto
season-closed = È finita. Grazie!
season-decided = La decisione è arrivata.
season-place = Che cosa si è detto qui
season-promise = Che cosa era promesso
opens-on = a partire dal { $day }.
answer-by = La risposta: prima del { $day }.
rehearsal = Prova
place-map = La mappa
place-hint-pin = Porta il luogo sotto la croce, poi tocca «Qui».
place-hint-zone = Tocca un luogo.
place-here = Qui
place-nearer = Più vicino
place-farther = Più lontano
place-places = Luoghi noti
place-somewhere = un luogo sulla mappa
place-near = vicino a: { $place }
place-left-of = a sinistra di:
place-right-of = a destra di:
place-above = sopra:
place-below = sotto:
votes-left = Ancora { $count }
votes-undo = Annulla
votes-done = È tutto. Tocca «Va bene».
pairs-undecided = Non so scegliere
opinions-agree = D’accordo
opinions-disagree = Contro
opinions-pass = Non so
opinions-agree-count =
    { $count ->
        [one] D’accordo { $count } volta
       *[other] D’accordo { $count } volte
    }
opinions-disagree-count =
    { $count ->
        [one] Contro { $count } volta
       *[other] Contro { $count } volte
    }
opinions-pass-count =
    { $count ->
        [one] Non so { $count } volta
       *[other] Non so { $count } volte
    }
ranking-exactly =
    { $count ->
        [one] Tocca l’immagine che preferisci.
       *[other] Tocca { $count } immagini, la preferita per prima.
    }
ranking-between = Tocca da { $least } a { $most } immagini, la preferita per prima.
ranking-order = Ordina
ranking-pictures = Immagini
ranking-move = Sposta le immagini in su o in giù.
ranking-up = In su
ranking-down = In giù
ranking-place = numero { $place }
ranking-high = in alto
ranking-middle = in mezzo
ranking-low = in basso
ranking-never = senza posto
sides-for = A favore
sides-against = Contro
compare-none = Nessuna di queste
drawing-hint = Disegna con il dito.
drawing-full = Il foglio è pieno. Tocca «Va bene» o cancella qualcosa.
drawing-sheet = Il foglio
drawing-undo = Annulla
drawing-again = Cancella tutto
drawing-sure = Sì, cancella
drawing-given = il tuo disegno
drawing-ink = nero
drawing-red = rosso
drawing-blue = blu
drawing-green = verde
drawing-yellow = giallo
number-less = Meno
number-more = Più
number-slide = Sposta il cerchio.
number-range = da { $low } a { $high }
points-share =
    { $count ->
        [one] Dai il tuo punto.
       *[other] Dividi { $count } punti.
    }
points-left =
    { $count ->
        [0] Non resta niente
        [one] Resta { $count } punto
       *[other] Restano { $count } punti
    }
points-given =
    { $count ->
        [0] nessun punto
        [one] { $count } punto
       *[other] { $count } punti
    }
points-of = { $label }: { $points }
points-less = Togli un punto
points-more = Dai un punto
points-full = Qui non vanno altri punti.
calendar-day = { $weekday } { $day }
calendar-time = ore { $time }
words-hint = Scrivi con i tasti. Non scrivere nomi.
words-given = il tuo testo
words-space = spazio
words-delete = cancella una lettera
words-letters = le lettere
words-accents = gli accenti
words-digits = i numeri
words-letters-key = abc
words-accents-key = àè
words-digits-key = 123
words-left =
    { $count ->
        [one] ancora { $count } lettera
       *[other] ancora { $count } lettere
    }
words-mark-dot = punto
words-mark-comma = virgola
words-mark-question = punto interrogativo
words-mark-exclamation = punto esclamativo
words-mark-apostrophe = apostrofo
words-mark-hyphen = trattino
words-mark-colon = due punti
words-mark-semicolon = punto e virgola
words-mark-opens = apri parentesi
words-mark-closes = chiudi parentesi
words-mark-quotes = virgolette
words-mark-percent = per cento
words-mark-plus = più
words-mark-euro = euro
words-mark-pound = sterlina
budget-rule = Come contiamo
budget-spend = Scegli che cosa pagare.
budget-approve =
    { $most ->
        [one] Scegli { $most } progetto.
       *[other] Scegli al massimo { $most } progetti.
    }
budget-dear = Costa più di quello che resta.
budget-full =
    { $most ->
        [one] Hai già { $most } progetto.
       *[other] Hai già { $most } progetti.
    }
budget-left = Restano { $left } di { $amount }
budget-of = { $left } di { $amount }
budget-above = Resta poco più di { $left } di { $amount }
budget-hardly = Non resta quasi niente di { $amount }
budget-approved =
    { $count ->
        [one] { $count } scelto di { $most }
       *[other] { $count } scelti di { $most }
    }
budget-page = pagina { $page } di { $pages }
budget-before = Pagina prima
video-play = Guarda
video-pause = Pausa
video-resume = Continua
video-again = Dall’inizio
video-missing = Questo film ora non funziona. Tocca «Avanti».
signs-name = Lingua dei segni
signs-pause = Ferma i segni
signs-show = Guarda i segni
voice-consent = Registriamo la tua voce. Il nostro gruppo la ascolta prima degli altri.
voice-agree = D’accordo
voice-most = Parla per { $count } secondi al massimo.
voice-record = Registra
voice-stop = Ferma
voice-ending = Un momento…
voice-hear = Riascolta
voice-quiet = Ferma
voice-anew = Ricomincia
voice-seconds =
    { $count ->
        [one] { $count } secondo
       *[other] { $count } secondi
    }
voice-deaf = Il microfono non funziona. Puoi saltare.
voice-given = il tuo messaggio

keys-dark = Schermo nero
keys-hold = Tocco lungo
keys-left = A sinistra
keys-right = A destra
keys-up = In alto
keys-down = In basso
keys-pen = Inizia la linea
keys-lift = Finisci la linea
keys-chosen = scelto
keys-not-chosen = non è più scelto
keys-volume = Suono { $level } di { $most }
keys-pace = Velocità { $level } di { $most }
switch-title = Provi il pulsante
switch-wait = Aspetti la stella.
switch-now = Prema ora!
