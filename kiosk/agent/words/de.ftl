# Was der Kiosk den Leuten vor Ort sagt. Kurze Sätze, Wörter aus dem Alltag; sie werden gesiezt.

lock-title = Ihre PIN
digits-entered =
    { $count ->
        [one] { $count } Ziffer
       *[other] { $count } Ziffern
    }
letters-entered =
    { $count ->
        [one] { $count } Buchstabe
       *[other] { $count } Buchstaben
    }
heard-by-others = Andere können hören, welche Tasten Sie suchen. Setzen Sie Kopfhörer auf, oder achten Sie darauf, dass niemand daneben steht.
state-good = abgehakt
state-care = bitte ansehen
pin-title = Wählen Sie eine PIN
pin-hint = Mindestens 4 Ziffern. Nicht 1234.
pin-again-title = Dieselbe PIN noch einmal
pin-differs = Die beiden PINs sind nicht gleich. Wählen Sie noch einmal.
pin-wrong = Das ist nicht die PIN.
pin-wait =
    { $seconds ->
        [one] Das ist nicht die PIN. Warten Sie { $seconds } Sekunde, dann versuchen Sie es noch einmal.
       *[other] Das ist nicht die PIN. Warten Sie { $seconds } Sekunden, dann versuchen Sie es noch einmal.
    }
pin-broken = Die PIN ist nicht mehr lesbar. Das Büro kann eine neue setzen.
pin-too-easy = Diese PIN ist zu leicht zu erraten. Wählen Sie eine andere.
pin-chosen = Diese PIN öffnet ab jetzt diesen Bereich. Schreiben Sie sie an einem sicheren Ort auf.

menu-title = Dieses Gerät
menu-stick = USB-Stick
menu-answers = Antworten: { $count }
menu-packs = Befragungen
menu-site = Neuer Ort
menu-wifi = WLAN
menu-checklist = Vor dem ersten Tag
menu-tests = Tests
menu-health = Wie geht es dem Gerät?
menu-defaults = Sprache und Ton
menu-pin = Neue PIN
menu-power = Ausschalten
menu-leave = Fertig

stick-title = Der Stick
stick-none = Stecken Sie den Stick ein. Das Gerät merkt es von selbst.
stick-gone = Dieser Stick ist nicht mehr da.
stick-other = Anderer Stick
stick-install = Neu: { $title }
stick-take =
    { $count ->
        [0] Sehen, was angekommen ist
        [one] { $count } Antwort mitnehmen
       *[other] { $count } Antworten mitnehmen
    }
stick-release = Ich ziehe ihn ab
stick-released = Sie können den Stick jetzt abziehen.
stick-read-only = Auf diesen Stick kann man nicht schreiben: Er kann keine Antworten mitnehmen.
stick-empty = Auf diesem Stick ist keine Befragung.
stick-nothing-new = Alles von diesem Stick ist schon hier.
stick-taken =
    { $count ->
        [0] Nichts wartet: Es gab nichts mitzunehmen.
        [one] { $count } Antwort ist auf dem Stick. Sie bleibt auch hier, bis die Zentrale sie hat.
       *[other] { $count } Antworten sind auf dem Stick. Sie bleiben auch hier, bis die Zentrale sie hat.
    }
stick-taken-arrived = Angekommen und hier gelöscht: { $arrived }. Auf dem Stick: { $count }.
stick-full = Der Stick ist voll. Alle Antworten sind noch hier. Machen Sie Platz darauf, oder nehmen Sie einen anderen.
stick-pulled = Der Stick wurde abgezogen, bevor er fertig war. Nichts ist verloren: Stecken Sie ihn wieder ein.
stick-worn = Der Stick hat nicht behalten, was geschrieben wurde. Nehmen Sie einen anderen.
stick-unreadable = Dieser Stick kann hier nicht gelesen werden. Nehmen Sie einen mit { $newer } oder { $older }.

pack-dates = { $opens } bis { $closes }
pack-new = Neu hier: Version { $version }
pack-newer = Version { $version } ersetzt Version { $here }
pack-version = { $title } ({ $version })
pack-number = Version { $version }
pack-shown = Diese wird gezeigt
pack-show = Diese zeigen
pack-rehearse = Ausprobieren, ohne zu zählen
rehearsal-end = Probe beenden
rehearsal-ends = Die Probe endet, sobald Sie gehen.
pack-remove = Von diesem Gerät entfernen
packs-none = Hier ist noch keine Befragung. Bringen Sie eine mit einem Stick.
signed-by-town = Von der Stadt unterschrieben
signed-by = Von { $who } für die Stadt unterschrieben
install = Installieren
installed = „{ $title }“ ist da und wird jetzt gezeigt. Sie können den Stick abziehen.
removed = „{ $title }“ wurde entfernt.
now-shown = Jetzt wird „{ $title }“ gezeigt.
rehearsing = Das Gerät fängt mit „{ $title }“ neu an. Ein gelbes Schild sagt, dass nichts zählt. Es endet von selbst, wenn zehn Minuten niemand tippt.
megabytes = { $count } MB
gigabytes = { $count } GB

refused-signature = Dieser Stick ist nicht von Ihrer Stadt. Nichts wurde installiert. Sagen Sie es dem Büro.
refused-expired = Dieser Stick ist zu alt. Lassen Sie ihn im Büro neu machen. Ist er neu, geht die Uhr des Geräts falsch.
refused-rolled-back = Dieser Stick ist älter als einer, der schon hier war. Nehmen Sie den neuesten.
refused-damaged = Dieser Stick ist beschädigt, oder jemand hat ihn verändert. Nichts wurde installiert. Lassen Sie ihn neu machen.
refused-other-pod = Diese Befragung ist für ein anderes Gerät.
refused-older = Eine neuere Version ist schon hier.
refused-newer-format = Diese Befragung braucht ein neueres Programm. Sagen Sie es dem Büro.
refused-disk = Es ist kein Platz mehr, oder die Karte ist verbraucht. Nichts hat sich geändert. Sagen Sie es dem Büro.
refused-not-ready = Das geht noch nicht. Sehen Sie bei „Vor dem ersten Tag“ nach.
refused-failed = Das ging nicht. Nichts ist verloren. Versuchen Sie es noch einmal; sonst sagen Sie es dem Büro.

answers-title = Antworten
answers-waiting =
    { $count ->
        [one] { $count } Antwort wartet hier
       *[other] { $count } Antworten warten hier
    }
answers-safe = Niemand kann sie hier lesen. Sie bleiben, bis die Zentrale sie hat.
answers-take = Mitnehmen
answers-nowhere = Dieses Gerät hat noch keine Zentrale. Das Büro muss es anmelden.

site-title = Wo steht das Gerät heute?
site-other = Ein anderer Ort
site-not-enrolled = Dieses Gerät hat noch keine Zentrale. Erst muss das Büro es anmelden.
site-moved = Ab jetzt kommen die Antworten von „{ $site }“.
place-title = Wie heißt dieser Ort?

wifi-none = Dieses Gerät hat kein WLAN. Antworten reisen mit dem Stick.
wifi-search = Suchen
wifi-not-looked = Suchen Sie die Netze in der Nähe. Das dauert ein paar Sekunden.
wifi-nothing = Hier ist kein Netz. Antworten können mit dem Stick reisen.
wifi-network = { $name } ({ $strength } von 4)
wifi-joined = Das Gerät ist in „{ $name }“, und immer wieder, wenn es in der Nähe ist.
wifi-wrong = Das Passwort ist falsch. Versuchen Sie es noch einmal.
wifi-gone = Dieses Netz ist nicht mehr da. Suchen Sie noch einmal.
password-title = Passwort von „{ $name }“
reach-nowhere = Kein Netz
reach-portal = Auf einer Seite soll man erst zustimmen oder zahlen. Das Gerät kann das nicht: Nehmen Sie ein anderes Netz.
reach-local = Netz ist da, die Zentrale antwortet nicht
reach-centre = Die Zentrale antwortet

test-sound = Lautsprecher
test-microphone = Mikrofon
test-touch = Bildschirm
test-keypad = Tastenfeld
test-ruler = Lineal
sound-text = Sie hören drei Töne, einer höher als der andere.
sound-play = Abspielen
sound-heard = Gehört
microphone-text = Sprechen Sie drei Sekunden. Dann hören Sie sich.
microphone-try = Versuchen
microphone-loud = Das Mikrofon hört Sie. Haben Sie sich gehört?
microphone-silent = Das Mikrofon hat fast nichts gehört. Ist es eingesteckt?
touch-left =
    { $count ->
        [one] Noch { $count } Feld antippen
       *[other] Noch { $count } Felder antippen
    }
keypad-none = Gibt es nicht
keypad-text = Drücken Sie jede Taste einmal.
ruler-text = Halten Sie eine Bankkarte an den Bildschirm. Machen Sie das Bild genauso breit.
ruler-fits = Genauso breit
ruler-smaller = Kleiner
ruler-larger = Größer
ruler-measured = Jetzt hat alles auf diesem Bildschirm die richtige Größe.
passed = Bestanden.

health-again = Neu prüfen
health-unknown = Nichts sagt, wie es diesem Gerät geht.
clock-text = Hier ist es: { $time }. Stimmt das? Wenn nicht: eine Minute ins WLAN, oder sagen Sie es dem Büro.
clock-right = Das stimmt
health-free = { $free } von { $total } frei
health-warm = Innen { $degrees } °C
health-weak-power = Das Netzteil ist zu schwach
health-strong-power = Das Netzteil ist stark genug
health-battery = Akku { $percent } %
health-charging = Akku { $percent } %, lädt

checklist-left =
    { $count ->
        [one] Noch { $count } Sache ist zu tun.
       *[other] Noch { $count } Sachen sind zu tun.
    }
checklist-green = Alles ist bereit.
check-pin = Eine PIN ist gewählt
check-enrolled = Das Gerät hat eine Zentrale
check-pack = Eine Befragung ist da
check-site = Das Gerät kennt seinen Ort
check-clock = Die Uhr geht richtig
check-room = Platz für Antworten ist da
check-ruler = Der Bildschirm ist vermessen
check-touch = Der Bildschirm spürt Finger
check-sound = Der Lautsprecher klingt
check-microphone = Das Mikrofon hört
check-keypad = Das Tastenfeld geht
check-rehearsal = Jemand hat es ausprobiert

defaults-text = So fängt es für alle an.

power-off = Ausschalten
power-text = Alle Antworten sind sicher. Der Bildschirm wird dunkel; dann können Sie den Stecker ziehen.
power-refused = Das Gerät darf sich nicht selbst ausschalten. Ziehen Sie den Stecker: Alle Antworten sind sicher.

doing-title = Einen Moment
doing-look = Das Gerät sieht nach, wie alles ist.
doing-speak = Die Schrift dieser Sprache wird vorbereitet.
doing-unlock = Die PIN wird geprüft.
doing-choosepin = Die PIN wird gespeichert.
doing-install = Die Befragung wird kopiert und geprüft. Lassen Sie den Stick stecken.
doing-take = Antworten kommen auf den Stick. Lassen Sie ihn stecken.
doing-release = Der Stick wird fertig geschrieben. Lassen Sie ihn stecken.
doing-show = Die Befragung wird gewechselt.
doing-remove = Die Befragung wird entfernt.
doing-rehearse = Die Probe wird vorbereitet.
doing-endrehearsal = Die Probe endet.
doing-stand = Der Ort wird gespeichert.
doing-join = Das Gerät geht in das Netz.
doing-pass = Es wird gespeichert.
doing-measure = Es wird gespeichert.
doing-prefer = Es wird gespeichert.
doing-sound = Hören Sie zu.
doing-listen = Sprechen Sie jetzt. Dann hören Sie sich.
doing-poweroff = Das Gerät schaltet sich aus.
percent = { $count } %
notice-good = Fertig
notice-bad = Das ging nicht
