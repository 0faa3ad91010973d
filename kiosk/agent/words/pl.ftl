# Co kiosk mówi obsłudze. Krótkie zdania, codzienne słowa; zwroty wprost, jak w serwisach publicznych.

lock-title = Twój PIN
digits-entered =
    { $count ->
        [one] { $count } cyfra
        [few] { $count } cyfry
       *[many] { $count } cyfr
    }
letters-entered =
    { $count ->
        [one] { $count } litera
        [few] { $count } litery
       *[many] { $count } liter
    }
heard-by-others = Inni mogą słyszeć, których klawiszy szukasz. Załóż słuchawki albo sprawdź, czy nikt nie stoi obok.
state-good = odhaczone
state-care = do sprawdzenia
pin-title = Wybierz PIN
pin-hint = Co najmniej 4 cyfry. Nie 1234.
pin-again-title = Ten sam PIN jeszcze raz
pin-differs = To dwa różne numery PIN. Wybierz jeszcze raz.
pin-wrong = To nie jest ten PIN.
pin-wait =
    { $seconds ->
        [one] To nie jest ten PIN. Zaczekaj { $seconds } sekundę i spróbuj znowu.
        [few] To nie jest ten PIN. Zaczekaj { $seconds } sekundy i spróbuj znowu.
       *[many] To nie jest ten PIN. Zaczekaj { $seconds } sekund i spróbuj znowu.
    }
pin-broken = Nie da się już odczytać PIN-u. Biuro może ustawić nowy.
pin-too-easy = Ten PIN zbyt łatwo odgadnąć. Wybierz inny.
pin-chosen = Od teraz ten PIN otwiera ekrany obsługi. Zapisz go w bezpiecznym miejscu.

menu-title = To urządzenie
menu-stick = Pendrive
menu-answers = Odpowiedzi: { $count }
menu-packs = Konsultacje
menu-site = Inne miejsce
menu-wifi = Wi-Fi
menu-checklist = Przed pierwszym dniem
menu-tests = Testy
menu-health = Stan urządzenia
menu-defaults = Język i głośność
menu-pin = Nowy PIN
menu-power = Wyłącz
menu-leave = Gotowe

stick-title = Pendrive
stick-none = Włóż pendrive. Urządzenie samo go zauważy.
stick-gone = Tego pendrive’a już nie ma.
stick-other = Inny pendrive
stick-install = Nowa: { $title }
stick-take =
    { $count ->
        [0] Sprawdź, co dotarło
        [one] Zabierz { $count } odpowiedź
        [few] Zabierz { $count } odpowiedzi
       *[many] Zabierz { $count } odpowiedzi
    }
stick-release = Wyjmuję go
stick-released = Możesz teraz wyjąć pendrive.
stick-read-only = Na tym pendrivie nie da się pisać: nie może zabrać odpowiedzi.
stick-empty = Na tym pendrivie nie ma konsultacji.
stick-nothing-new = Wszystko z tego pendrive’a już tu jest.
stick-taken =
    { $count ->
        [0] Nic nie czeka: nie było czego zabrać.
        [one] { $count } odpowiedź jest na pendrivie. Zostaje też tutaj, aż dotrze do centrum.
        [few] { $count } odpowiedzi są na pendrivie. Zostają też tutaj, aż dotrą do centrum.
       *[many] { $count } odpowiedzi jest na pendrivie. Zostają też tutaj, aż dotrą do centrum.
    }
stick-taken-arrived = Dotarło i usunięto tutaj: { $arrived }. Na pendrivie: { $count }.
stick-full = Pendrive jest pełny. Wszystkie odpowiedzi nadal tu są. Zrób na nim miejsce albo weź inny.
stick-pulled = Pendrive wyjęto za wcześnie. Nic nie zginęło: włóż go jeszcze raz.
stick-worn = Pendrive nie przyjął zapisu. Weź inny.
stick-unreadable = Tego pendrive’a nie da się tu odczytać. Weź taki w formacie { $newer } albo { $older }.

pack-dates = Od { $opens } do { $closes }
pack-new = Tu nowa: wersja { $version }
pack-newer = Wersja { $version } zastąpi wersję { $here }
pack-version = { $title } ({ $version })
pack-number = Wersja { $version }
pack-shown = Tę widzą mieszkańcy
pack-show = Pokaż tę
pack-rehearse = Wypróbuj bez liczenia
rehearsal-end = Zakończ próbę
rehearsal-ends = Próba skończy się, gdy stąd wyjdziesz.
pack-remove = Usuń z tego urządzenia
packs-none = Nie ma tu jeszcze konsultacji. Przynieś ją na pendrivie.
signed-by-town = Podpisało miasto
signed-by = Podpisano w imieniu miasta: { $who }
install = Zainstaluj
installed = „{ $title }” już tu jest i mieszkańcy ją widzą. Możesz wyjąć pendrive.
removed = Usunięto „{ $title }”.
now-shown = Mieszkańcy widzą teraz „{ $title }”.
rehearsing = Urządzenie zaczyna od nowa z „{ $title }”. Żółty znak mówi, że nic się nie liczy. Koniec nastąpi sam, gdy przez dziesięć minut nikt nie dotknie ekranu.
megabytes = { $count } MB
gigabytes = { $count } GB

refused-signature = Ten pendrive nie jest z twojego miasta. Nic nie zainstalowano. Powiedz biuru.
refused-expired = Ten pendrive jest za stary. Poproś biuro o nowy zapis. Jeśli jest nowy, zegar urządzenia źle chodzi.
refused-rolled-back = Ten pendrive jest starszy niż inny, który już tu był. Weź najnowszy.
refused-damaged = Ten pendrive jest uszkodzony albo ktoś go zmienił. Nic nie zainstalowano. Poproś o nowy zapis.
refused-other-pod = Ta konsultacja jest dla innego urządzenia.
refused-older = Nowsza wersja już tu jest.
refused-newer-format = Ta konsultacja wymaga nowszego programu. Powiedz biuru.
refused-disk = Brak miejsca albo karta jest zużyta. Nic się nie zmieniło. Powiedz biuru.
refused-not-ready = To jeszcze nie działa. Zajrzyj do „Przed pierwszym dniem”.
refused-failed = Nie udało się. Nic nie zginęło. Spróbuj znowu; jeśli znów się nie uda, powiedz biuru.

answers-title = Odpowiedzi
answers-waiting =
    { $count ->
        [one] { $count } odpowiedź tu czeka
        [few] { $count } odpowiedzi tu czekają
       *[many] { $count } odpowiedzi tu czeka
    }
answers-safe = Nikt ich tu nie przeczyta. Zostaną, aż dotrą do centrum.
answers-take = Zabierz je
answers-nowhere = To urządzenie nie ma jeszcze centrum. Biuro musi je zgłosić.

site-title = Gdzie dziś stoi urządzenie?
site-other = Inne miejsce
site-not-enrolled = To urządzenie nie ma jeszcze centrum. Najpierw biuro musi je zgłosić.
site-moved = Od teraz odpowiedzi są z miejsca „{ $site }”.
place-title = Jak nazywa się to miejsce?

wifi-none = To urządzenie nie ma Wi-Fi. Odpowiedzi podróżują na pendrivie.
wifi-search = Szukaj
wifi-not-looked = Sprawdź, jakie sieci są w zasięgu. Potrwa to kilka sekund.
wifi-nothing = Żadna sieć nie jest w zasięgu. Odpowiedzi mogą podróżować na pendrivie.
wifi-network = { $name } ({ $strength } z 4)
wifi-joined = Urządzenie jest w „{ $name }” i wróci tam, gdy tylko będzie w zasięgu.
wifi-wrong = Hasło jest złe. Spróbuj jeszcze raz.
wifi-gone = Tej sieci nie ma już w zasięgu. Szukaj znowu.
password-title = Hasło do „{ $name }”
reach-nowhere = Brak sieci
reach-portal = Pewna strona chce najpierw zgody albo zapłaty. Urządzenie tego nie umie: wybierz inną sieć.
reach-local = Sieć jest, ale centrum nie odpowiada
reach-centre = Centrum odpowiada

test-sound = Głośnik
test-microphone = Mikrofon
test-touch = Ekran
test-keypad = Klawisze
test-ruler = Linijka
sound-text = Usłyszysz trzy dźwięki, każdy wyższy.
sound-play = Odtwórz
sound-heard = Słychać
microphone-text = Mów przez trzy sekundy. Potem usłyszysz siebie.
microphone-try = Wypróbuj
microphone-loud = Mikrofon cię słyszy. Czy słyszysz siebie?
microphone-silent = Mikrofon prawie nic nie słyszał. Czy jest podłączony?
touch-left =
    { $count ->
        [one] Dotknij jeszcze { $count } pola
        [few] Dotknij jeszcze { $count } pól
       *[many] Dotknij jeszcze { $count } pól
    }
keypad-none = Nie ma ich
keypad-text = Naciśnij raz każdy klawisz.
ruler-text = Przyłóż do ekranu kartę płatniczą. Ustaw taką samą szerokość rysunku.
ruler-fits = Taka sama
ruler-smaller = Mniejszy
ruler-larger = Większy
ruler-measured = Teraz wszystko na tym ekranie ma prawdziwy rozmiar.
passed = Zaliczone.

health-again = Sprawdź znowu
health-unknown = Nic nie mówi, w jakim stanie jest to urządzenie.
clock-text = Na tym urządzeniu jest: { $time }. Czy to prawda? Jeśli nie, połącz je na minutę z siecią albo powiedz biuru.
clock-right = Zgadza się
health-free = { $free } z { $total } wolne
health-warm = { $degrees } °C w środku
health-weak-power = Zasilanie jest za słabe
health-strong-power = Zasilanie wystarcza
health-battery = Bateria { $percent }%
health-charging = Bateria { $percent }%, ładuje się

checklist-left =
    { $count ->
        [one] Została { $count } rzecz do zrobienia.
        [few] Zostały { $count } rzeczy do zrobienia.
       *[many] Zostało { $count } rzeczy do zrobienia.
    }
checklist-green = Wszystko gotowe.
check-pin = PIN jest wybrany
check-enrolled = Urządzenie ma swoje centrum
check-pack = Jest konsultacja
check-site = Wiadomo, gdzie stoi
check-clock = Zegar dobrze chodzi
check-room = Jest miejsce na odpowiedzi
check-ruler = Ekran jest zmierzony
check-touch = Ekran czuje palce
check-sound = Głośnik gra
check-microphone = Mikrofon słyszy
check-keypad = Klawisze działają
check-rehearsal = Ktoś to wypróbował

defaults-text = Tak zaczyna każdy mieszkaniec.

power-off = Wyłącz
power-text = Wszystkie odpowiedzi są bezpieczne. Ekran zgaśnie; wtedy możesz odłączyć urządzenie od prądu.
power-refused = Urządzenie nie może samo się wyłączyć. Odłącz je od prądu: wszystkie odpowiedzi są bezpieczne.

doing-title = Chwileczkę
doing-look = Urządzenie sprawdza, jak się wszystko ma.
doing-speak = Przygotowuję litery tego języka.
doing-unlock = Sprawdzam PIN.
doing-choosepin = Zapisuję PIN.
doing-install = Kopiuję i sprawdzam konsultację. Nie wyjmuj pendrive’a.
doing-take = Zapisuję odpowiedzi na pendrivie. Nie wyjmuj go.
doing-release = Kończę zapis na pendrivie. Nie wyjmuj go.
doing-show = Zmieniam konsultację.
doing-remove = Usuwam konsultację.
doing-rehearse = Przygotowuję próbę.
doing-endrehearsal = Próba się kończy.
doing-stand = Zapisuję miejsce.
doing-join = Urządzenie łączy się z siecią.
doing-pass = Zapisuję.
doing-measure = Zapisuję.
doing-prefer = Zapisuję.
doing-sound = Słuchaj.
doing-listen = Mów teraz. Potem usłyszysz siebie.
doing-poweroff = Urządzenie się wyłącza.
percent = { $count }%
notice-good = Gotowe
notice-bad = Nie udało się
