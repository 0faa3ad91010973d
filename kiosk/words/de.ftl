# Was der Kiosk von sich aus sagt. Kurze Sätze, Wörter aus dem Alltag; die Leute werden gesiezt.

touch = Hier tippen
two-minutes = 2 Minuten, ohne Namen
choose-language = Wählen Sie Ihre Sprache
commitment-information = Das ist entschieden.
commitment-consultation = Ihre Meinung zählt. So geht es.
commitment-deliberation = Wir reden darüber. So geht es.
commitment-representation = Ihre Stimme kommt an. So geht es.
commitment-co-decision = Sie entscheiden mit. So geht es.
you-say = Sie sagen
decided-on = am { $day }.
we-answer = Wir antworten Ihnen
answered-by = genau hier, vor dem { $day }.
start = Anfangen
resume = Weiter
progress = { $step } von { $total }
back = Zurück
skip = Auslassen
decline = Sage ich nicht
forward = Gut so
next = Weiter
more = Mehr sehen
listen = Anhören
comfort = Einstellungen
comfort-title = Was passt für Sie?
comfort-unset = Wie am Anfang
letters-small = Kleine Schrift
letters-default = Normale Schrift
letters-large = Große Schrift
letters-largest = Sehr große Schrift
contrast-default = Normale Farben
contrast-high = Schwarz und weiß
contrast-low = Sanftes Licht
lower = Alles weiter unten
slower = Langsamer sprechen
faster = Schneller sprechen
softer = Leiser
louder = Lauter
still = Ohne Bewegung
language = Sprache
about = Über uns
about-title = Wer hat was gemacht?
profile-why = So sehen wir, ob alle gehört werden. Sie können das auslassen.
leave = Beenden
change = Ändern
choose-several = Sie können mehrere Bilder antippen.
choose-up-to =
    { $most ->
        [one] Sie können { $most } Bild antippen.
       *[other] Sie können bis zu { $most } Bilder antippen.
    }
choices-full = Mehr geht nicht. Tippen Sie ein Bild noch einmal an, um es abzuwählen.
scale-faces-5-1 = sehr mies
scale-faces-5-2 = mies
scale-faces-5-3 = mittel
scale-faces-5-4 = gut
scale-faces-5-5 = sehr gut
scale-faces-3-1 = mies
scale-faces-3-2 = mittel
scale-faces-3-3 = gut
scale-agreement-5-1 = gar nicht
scale-agreement-5-2 = eher nein
scale-agreement-5-3 = teils, teils
scale-agreement-5-4 = eher ja
scale-agreement-5-5 = ganz und gar
scale-agreement-3-1 = nein
scale-agreement-3-2 = teils, teils
scale-agreement-3-3 = ja
review-title = Das haben Sie gesagt
review-hint = Tippen Sie auf eine Zeile, um sie zu ändern.
no-answer = Keine Antwort
nothing-to-give = Sie haben noch nichts gesagt. Tippen Sie auf eine Zeile, um zu antworten.
give = Abgeben
giving = Wird gespeichert…
thanks = Danke. Es ist gespeichert.
thanks-count =
    { $count ->
        [one] Hier hat { $count } Mensch seine Meinung gesagt.
       *[other] Hier haben { $count } Menschen ihre Meinung gesagt.
    }
thanks-more-than = Hier haben mehr als { $count } Menschen ihre Meinung gesagt.
a-lot = viele
half = die Hälfte
a-few = wenige
nobody = niemand
another = Noch jemand?
finish = Fertig
still-there = Sind Sie noch da?
still-there-hint = Wenn nicht, werden Ihre Antworten gelöscht.
stay = Ich bin noch da
calm-title = Eine kurze Pause
calm-text = Es geht gleich weiter.
no-pack-title = Bald hier
no-pack-text = Auf diesem Gerät ist noch keine Frage.
not-enrolled-text = Dieses Gerät ist noch mit keiner Zentrale verbunden.
not-commissioned-text = Dieses Gerät wird gerade eingerichtet.
season-ahead = Bald
season-closed = Es ist vorbei. Danke!
season-decided = Die Entscheidung ist da.
season-place = Was hier gesagt wurde
season-promise = Was versprochen war
opens-on = ab dem { $day }.
answer-by = Die Antwort: vor dem { $day }.
rehearsal = Probe
place-map = Die Karte
place-hint-pin = Bringen Sie den Ort unter das Kreuz und tippen Sie auf „Hier“.
place-hint-zone = Tippen Sie auf einen Ort.
place-here = Hier
place-nearer = Näher
place-farther = Weiter weg
place-places = Bekannte Orte
place-somewhere = ein Ort auf der Karte
place-near = nahe bei: { $place }
place-left-of = links von:
place-right-of = rechts von:
place-above = oberhalb von:
place-below = unterhalb von:
votes-left = Noch { $count }
votes-undo = Zurücknehmen
votes-done = Das ist alles. Tippen Sie auf „Gut so“.
pairs-undecided = Kann ich nicht sagen
opinions-agree = Dafür
opinions-disagree = Dagegen
opinions-pass = Unsicher
opinions-agree-count =
    { $count ->
        [one] { $count }-mal dafür
       *[other] { $count }-mal dafür
    }
opinions-disagree-count =
    { $count ->
        [one] { $count }-mal dagegen
       *[other] { $count }-mal dagegen
    }
opinions-pass-count =
    { $count ->
        [one] { $count }-mal unsicher
       *[other] { $count }-mal unsicher
    }
ranking-exactly =
    { $count ->
        [one] Tippen Sie auf das Bild, das Sie am liebsten mögen.
       *[other] Tippen Sie auf { $count } Bilder, das liebste zuerst.
    }
ranking-between = Tippen Sie auf { $least } bis { $most } Bilder, das liebste zuerst.
ranking-order = Ordnen
ranking-pictures = Bilder
ranking-move = Schieben Sie die Bilder nach oben oder unten.
ranking-up = Nach oben
ranking-down = Nach unten
ranking-place = Nummer { $place }
ranking-high = oben
ranking-middle = in der Mitte
ranking-low = unten
ranking-never = kein Platz
sides-for = Dafür
sides-against = Dagegen
compare-none = Nichts davon
drawing-hint = Zeichnen Sie mit dem Finger.
drawing-full = Das Blatt ist voll. Tippen Sie auf „Gut so“ oder löschen Sie etwas.
drawing-sheet = Das Blatt
drawing-undo = Zurücknehmen
drawing-again = Alles löschen
drawing-sure = Ja, löschen
drawing-given = Ihre Zeichnung
drawing-ink = schwarz
drawing-red = rot
drawing-blue = blau
drawing-green = grün
drawing-yellow = gelb
number-less = Weniger
number-more = Mehr
number-slide = Schieben Sie den runden Knopf.
number-range = { $low } bis { $high }
points-share =
    { $count ->
        [one] Vergeben Sie Ihren Punkt.
       *[other] Verteilen Sie { $count } Punkte.
    }
points-left =
    { $count ->
        [0] Nichts mehr übrig
        [one] Noch { $count } Punkt
       *[other] Noch { $count } Punkte
    }
points-given =
    { $count ->
        [0] kein Punkt
        [one] { $count } Punkt
       *[other] { $count } Punkte
    }
points-of = { $label }: { $points }
points-less = Punkt wegnehmen
points-more = Punkt geben
points-full = Hier gehen keine Punkte mehr hin.
calendar-day = { $weekday }, { $day }
calendar-time = um { $time } Uhr
words-hint = Schreiben Sie mit den Tasten. Bitte keine Namen.
words-given = Ihr Text
words-space = leer
words-delete = einen Buchstaben löschen
words-letters = Buchstaben
words-accents = mehr Buchstaben
words-digits = Zahlen
words-letters-key = abc
words-accents-key = äß
words-digits-key = 123
words-left =
    { $count ->
        [one] noch { $count } Buchstabe
       *[other] noch { $count } Buchstaben
    }
words-mark-dot = Punkt
words-mark-comma = Komma
words-mark-question = Fragezeichen
words-mark-exclamation = Ausrufezeichen
words-mark-apostrophe = Apostroph
words-mark-hyphen = Bindestrich
words-mark-colon = Doppelpunkt
words-mark-semicolon = Strichpunkt
words-mark-opens = Klammer auf
words-mark-closes = Klammer zu
words-mark-quotes = Anführungszeichen
words-mark-percent = Prozent
words-mark-plus = plus
words-mark-euro = Euro
words-mark-pound = Pfund
budget-rule = So zählen wir
budget-spend = Wählen Sie, was bezahlt werden soll.
budget-approve =
    { $most ->
        [one] Wählen Sie { $most } Projekt.
       *[other] Wählen Sie höchstens { $most } Projekte.
    }
budget-dear = Das kostet mehr, als noch da ist.
budget-full =
    { $most ->
        [one] Sie haben schon { $most } Projekt.
       *[other] Sie haben schon { $most } Projekte.
    }
budget-left = Noch { $left } von { $amount }
budget-of = { $left } von { $amount }
budget-above = Noch etwas mehr als { $left } von { $amount }
budget-hardly = Fast nichts mehr von { $amount }
budget-approved = { $count } von { $most } gewählt
budget-page = Seite { $page } von { $pages }
budget-before = Seite davor
video-play = Ansehen
video-pause = Pause
video-resume = Weiter
video-again = Von vorn
video-missing = Dieser Film geht gerade nicht. Tippen Sie auf „Weiter“.
signs-name = Gebärdensprache
signs-pause = Gebärden anhalten
signs-show = Gebärden ansehen
voice-consent = Wir nehmen Ihre Stimme auf. Zuerst hört sie nur unser Team.
voice-agree = Einverstanden
voice-most = Sprechen Sie höchstens { $count } Sekunden.
voice-record = Aufnehmen
voice-stop = Anhalten
voice-ending = Einen Moment…
voice-hear = Noch mal hören
voice-quiet = Anhalten
voice-anew = Noch einmal
voice-seconds =
    { $count ->
        [one] { $count } Sekunde
       *[other] { $count } Sekunden
    }
voice-deaf = Das Mikrofon geht nicht. Sie können das auslassen.
voice-given = Ihre Nachricht

keys-dark = Dunkler Bildschirm
keys-hold = Lange drücken
keys-left = Nach links
keys-right = Nach rechts
keys-up = Nach oben
keys-down = Nach unten
keys-pen = Linie beginnen
keys-lift = Linie beenden
keys-chosen = gewählt
keys-not-chosen = nicht mehr gewählt
keys-volume = Ton { $level } von { $most }
keys-pace = Tempo { $level } von { $most }
switch-title = Taster ausprobieren
switch-wait = Warten Sie auf den Stern.
switch-now = Jetzt drücken!
