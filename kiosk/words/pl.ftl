# Co kiosk mówi od siebie. Krótkie zdania, codzienne słowa; zwroty wprost, jak w serwisach publicznych.

touch = Dotknij
two-minutes = 2 minuty, bez nazwiska
choose-language = Wybierz język
commitment-information = To już postanowiono.
commitment-consultation = Twoje zdanie się liczy. Oto jak.
commitment-deliberation = Rozmawiamy razem. Oto jak.
commitment-representation = Przekażemy twój głos. Oto jak.
commitment-co-decision = Decydujesz razem z nami. Oto jak.
you-say = Ty mówisz
decided-on = dnia { $day }.
we-answer = My odpowiadamy
answered-by = właśnie tutaj, przed { $day }.
start = Zacznij
resume = Dalej
progress = { $step } z { $total }
back = Wróć
skip = Pomiń
decline = Nie powiem
forward = Dobrze
next = Dalej
more = Pokaż więcej
listen = Słuchaj
comfort = Ustawienia
comfort-title = Jak będzie wygodniej?
comfort-unset = Jak na początku
letters-small = Małe litery
letters-default = Zwykłe litery
letters-large = Duże litery
letters-largest = Bardzo duże litery
contrast-default = Zwykłe kolory
contrast-high = Czarno-białe
contrast-low = Łagodne światło
lower = Wszystko niżej
slower = Wolniejszy głos
faster = Szybszy głos
softer = Ciszej
louder = Głośniej
still = Bez ruchu
language = Język
about = O nas
about-title = Kto co zrobił?
profile-why = Tak sprawdzamy, czy słychać wszystkich. Możesz to pominąć.
leave = Wyjdź
change = Zmień
choose-several = Możesz dotknąć kilku obrazków.
choose-up-to =
    { $most ->
        [one] Możesz dotknąć { $most } obrazka.
        [few] Możesz dotknąć najwyżej { $most } obrazków.
       *[many] Możesz dotknąć najwyżej { $most } obrazków.
    }
choices-full = Więcej nie można. Dotknij obrazka jeszcze raz, aby go cofnąć.
scale-faces-5-1 = bardzo źle
scale-faces-5-2 = źle
scale-faces-5-3 = tak sobie
scale-faces-5-4 = dobrze
scale-faces-5-5 = bardzo dobrze
scale-faces-3-1 = źle
scale-faces-3-2 = tak sobie
scale-faces-3-3 = dobrze
scale-agreement-5-1 = wcale nie
scale-agreement-5-2 = raczej nie
scale-agreement-5-3 = ani tak, ani nie
scale-agreement-5-4 = raczej tak
scale-agreement-5-5 = w pełni tak
scale-agreement-3-1 = nie
scale-agreement-3-2 = ani tak, ani nie
scale-agreement-3-3 = tak
review-title = Twoje odpowiedzi
review-hint = Dotknij wiersza, aby go zmienić.
no-answer = Bez odpowiedzi
nothing-to-give = Nie ma jeszcze odpowiedzi. Dotknij wiersza, aby odpowiedzieć.
give = Oddaj głos
giving = Zapisuję…
thanks = Dziękujemy. Zapisano.
thanks-count =
    { $count ->
        [one] Tutaj swoje zdanie wyraziła { $count } osoba.
        [few] Tutaj swoje zdanie wyraziły { $count } osoby.
       *[many] Tutaj swoje zdanie wyraziło { $count } osób.
    }
thanks-more-than = Tutaj swoje zdanie wyraziło ponad { $count } osób.
a-lot = dużo
half = połowa
a-few = mało
nobody = nikt
another = Następna osoba?
finish = Zakończ
still-there = Jesteś tu jeszcze?
still-there-hint = Jeśli nie, usuniemy twoje odpowiedzi.
stay = Jestem tutaj
calm-title = Krótka przerwa
calm-text = Ekran zaraz wróci.
no-pack-title = Już wkrótce
no-pack-text = Na tym urządzeniu nie ma jeszcze pytania.
not-enrolled-text = To urządzenie nie jest jeszcze połączone z centrum.
not-commissioned-text = To urządzenie jest przygotowywane.
season-ahead = Już wkrótce
season-closed = Koniec. Dziękujemy!
season-decided = Decyzja już jest.
season-place = Co tu powiedziano
season-promise = Co było obiecane
opens-on = od { $day }.
answer-by = Odpowiedź: przed { $day }.
rehearsal = Próba
place-map = Mapa
place-hint-pin = Przesuń miejsce pod krzyżyk i dotknij „Tutaj”.
place-hint-zone = Dotknij miejsca.
place-here = Tutaj
place-nearer = Bliżej
place-farther = Dalej
place-places = Znane miejsca
place-somewhere = miejsce na mapie
place-near = blisko: { $place }
place-left-of = na lewo od:
place-right-of = na prawo od:
place-above = powyżej:
place-below = poniżej:
votes-left = Zostało { $count }
votes-undo = Cofnij
votes-done = To wszystko. Dotknij „Dobrze”.
pairs-undecided = Nie umiem wybrać
opinions-agree = Zgoda
opinions-disagree = Brak zgody
opinions-pass = Nie wiem
opinions-agree-count =
    { $count ->
        [one] Zgoda { $count } raz
        [few] Zgoda { $count } razy
       *[many] Zgoda { $count } razy
    }
opinions-disagree-count =
    { $count ->
        [one] Brak zgody { $count } raz
        [few] Brak zgody { $count } razy
       *[many] Brak zgody { $count } razy
    }
opinions-pass-count =
    { $count ->
        [one] Nie wiem { $count } raz
        [few] Nie wiem { $count } razy
       *[many] Nie wiem { $count } razy
    }
ranking-exactly =
    { $count ->
        [one] Dotknij najlepszego obrazka.
        [few] Dotknij { $count } obrazków, zacznij od najlepszego.
       *[many] Dotknij { $count } obrazków, zacznij od najlepszego.
    }
ranking-between = Dotknij od { $least } do { $most } obrazków, zacznij od najlepszego.
ranking-order = Ułóż
ranking-pictures = Obrazki
ranking-move = Przesuń obrazki w górę lub w dół.
ranking-up = W górę
ranking-down = W dół
ranking-place = numer { $place }
ranking-high = na górze
ranking-middle = w środku
ranking-low = na dole
ranking-never = bez miejsca
sides-for = Za
sides-against = Przeciw
compare-none = Żadne z nich
drawing-hint = Rysuj palcem.
drawing-full = Kartka jest pełna. Dotknij „Dobrze” albo coś usuń.
drawing-sheet = Kartka
drawing-undo = Cofnij
drawing-again = Usuń wszystko
drawing-sure = Tak, usuń
drawing-given = twój rysunek
drawing-ink = czarny
drawing-red = czerwony
drawing-blue = niebieski
drawing-green = zielony
drawing-yellow = żółty
number-less = Mniej
number-more = Więcej
number-slide = Przesuń okrągły przycisk.
number-range = od { $low } do { $high }
points-share =
    { $count ->
        [one] Daj swój punkt.
        [few] Rozdziel { $count } punkty.
       *[many] Rozdziel { $count } punktów.
    }
points-left =
    { $count ->
        [0] Nic nie zostało
        [one] Został { $count } punkt
        [few] Zostały { $count } punkty
       *[many] Zostało { $count } punktów
    }
points-given =
    { $count ->
        [0] brak punktów
        [one] { $count } punkt
        [few] { $count } punkty
       *[many] { $count } punktów
    }
points-of = { $label }: { $points }
points-less = Zabierz punkt
points-more = Dodaj punkt
points-full = Tu nie można dać więcej punktów.
calendar-day = { $weekday }, { $day }
calendar-time = godzina { $time }
words-hint = Pisz klawiszami. Nie podawaj nazwisk.
words-given = twój tekst
words-space = spacja
words-delete = usuń literę
words-letters = litery
words-accents = polskie litery
words-digits = cyfry
words-letters-key = abc
words-accents-key = ąę
words-digits-key = 123
words-left =
    { $count ->
        [one] została { $count } litera
        [few] zostały { $count } litery
       *[many] zostało { $count } liter
    }
words-mark-dot = kropka
words-mark-comma = przecinek
words-mark-question = znak zapytania
words-mark-exclamation = wykrzyknik
words-mark-apostrophe = apostrof
words-mark-hyphen = myślnik
words-mark-colon = dwukropek
words-mark-semicolon = średnik
words-mark-opens = otwórz nawias
words-mark-closes = zamknij nawias
words-mark-quotes = cudzysłów
words-mark-percent = procent
words-mark-plus = plus
words-mark-euro = euro
words-mark-pound = funt
budget-rule = Jak liczymy
budget-spend = Wybierz, za co zapłacić.
budget-approve =
    { $most ->
        [one] Wybierz { $most } projekt.
        [few] Wybierz najwyżej { $most } projekty.
       *[many] Wybierz najwyżej { $most } projektów.
    }
budget-dear = Kosztuje więcej, niż zostało.
budget-full =
    { $most ->
        [one] Masz już { $most } projekt.
        [few] Masz już { $most } projekty.
       *[many] Masz już { $most } projektów.
    }
budget-left = Zostało { $left } z { $amount }
budget-of = { $left } z { $amount }
budget-above = Zostało trochę więcej niż { $left } z { $amount }
budget-hardly = Prawie nic nie zostało z { $amount }
budget-approved = Wybrano { $count } z { $most }
budget-page = strona { $page } z { $pages }
budget-before = Poprzednia strona
video-play = Obejrzyj
video-pause = Przerwa
video-resume = Dalej
video-again = Od początku
video-missing = Ten film teraz nie działa. Dotknij „Dalej”.
signs-name = Język migowy
signs-pause = Zatrzymaj miganie
signs-show = Zobacz miganie
voice-consent = Nagramy twój głos. Najpierw posłucha go nasz zespół.
voice-agree = Zgadzam się
voice-most =
    { $count ->
        [one] Mów najwyżej { $count } sekundę.
        [few] Mów najwyżej { $count } sekundy.
       *[many] Mów najwyżej { $count } sekund.
    }
voice-record = Nagraj
voice-stop = Zatrzymaj
voice-ending = Chwileczkę…
voice-hear = Odsłuchaj
voice-quiet = Zatrzymaj
voice-anew = Jeszcze raz
voice-seconds =
    { $count ->
        [one] { $count } sekunda
        [few] { $count } sekundy
       *[many] { $count } sekund
    }
voice-deaf = Mikrofon nie działa. Możesz to pominąć.
voice-given = twoja wiadomość

keys-dark = Ciemny ekran
keys-hold = Długi dotyk
keys-left = W lewo
keys-right = W prawo
keys-up = W górę
keys-down = W dół
keys-pen = Zacznij linię
keys-lift = Zakończ linię
keys-chosen = wybrane
keys-not-chosen = już nie wybrane
keys-volume = Dźwięk { $level } z { $most }
keys-pace = Szybkość { $level } z { $most }
switch-title = Wypróbuj przycisk
switch-wait = Czekaj na gwiazdę.
switch-now = Naciśnij teraz!
