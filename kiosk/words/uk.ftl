# Що кіоск говорить від себе. Короткі речення, щоденні слова; звертання на «ви».

touch = Торкніться
two-minutes = 2 хвилини, без імені
choose-language = Виберіть мову
commitment-information = Ось що вирішено.
commitment-consultation = Ваша думка важлива. Ось як.
commitment-deliberation = Обговорюємо разом. Ось як.
commitment-representation = Ми передамо ваш голос. Ось як.
commitment-co-decision = Ви вирішуєте разом із нами. Ось як.
you-say = Ви кажете
decided-on = { $day }.
we-answer = Ми відповідаємо
answered-by = саме тут, до { $day }.
start = Почати
resume = Далі
progress = { $step } з { $total }
back = Назад
skip = Минути
decline = Не скажу
forward = Добре
next = Далі
more = Ще
listen = Слухати
comfort = Налаштування
comfort-title = Як вам зручно?
comfort-unset = Як на початку
letters-small = Малі літери
letters-default = Звичайні літери
letters-large = Великі літери
letters-largest = Дуже великі літери
contrast-default = Звичайні кольори
contrast-high = Чорно-біле
contrast-low = М’яке світло
lower = Усе нижче
slower = Повільніший голос
faster = Швидший голос
softer = Тихіше
louder = Гучніше
still = Без руху
language = Мова
about = Про нас
about-title = Хто що зробив?
profile-why = Щоб знати, чи чути всіх. Можна минути.
leave = Вийти
change = Змінити
choose-several = Можна торкнутися кількох малюнків.
choose-up-to =
    { $most ->
        [one] Можна торкнутися { $most } малюнка.
        [few] Можна торкнутися щонайбільше { $most } малюнків.
       *[many] Можна торкнутися щонайбільше { $most } малюнків.
    }
choices-full = Більше не можна. Торкніться малюнка ще раз, щоб прибрати його.
scale-faces-5-1 = дуже зле
scale-faces-5-2 = зле
scale-faces-5-3 = так собі
scale-faces-5-4 = добре
scale-faces-5-5 = дуже добре
scale-faces-3-1 = зле
scale-faces-3-2 = так собі
scale-faces-3-3 = добре
scale-agreement-5-1 = зовсім ні
scale-agreement-5-2 = радше ні
scale-agreement-5-3 = і так, і ні
scale-agreement-5-4 = радше так
scale-agreement-5-5 = зовсім так
scale-agreement-3-1 = ні
scale-agreement-3-2 = і так, і ні
scale-agreement-3-3 = так
review-title = Ви сказали
review-hint = Торкніться рядка, щоб його змінити.
no-answer = Без відповіді
nothing-to-give = Ви ще нічого не сказали. Торкніться рядка, щоб відповісти.
give = Віддати голос
giving = Зберігаємо…
thanks = Дякуємо. Збережено.
thanks-count =
    { $count ->
        [one] Тут свою думку сказала { $count } людина.
        [few] Тут свою думку сказали { $count } людини.
       *[many] Тут свою думку сказали { $count } людей.
    }
thanks-more-than = Тут свою думку сказали понад { $count } людей.
a-lot = багато
half = половина
a-few = мало
nobody = ніхто
another = Ще одна людина?
finish = Закінчити
still-there = Ви ще тут?
still-there-hint = Якщо ні, ваші відповіді зітруться.
stay = Я ще тут
calm-title = Невелика перерва
calm-text = Екран зараз повернеться.
no-pack-title = Скоро тут
no-pack-text = На цьому пристрої ще немає запитання.
not-enrolled-text = Цей пристрій ще не з’єднано з центром.
not-commissioned-text = Цей пристрій готують до роботи.
season-ahead = Незабаром
season-closed = Кінець. Дякуємо!
season-decided = Рішення вже є.
season-place = Що тут сказали
season-promise = Що було обіцяно
opens-on = з { $day }.
answer-by = Відповідь: до { $day }.
rehearsal = Проба
place-map = Карта
place-hint-pin = Підведіть місце під хрестик і торкніться «Тут».
place-hint-zone = Торкніться місця.
place-here = Тут
place-nearer = Ближче
place-farther = Далі
place-places = Відомі місця
place-somewhere = місце на карті
place-near = біля: { $place }
place-left-of = ліворуч від:
place-right-of = праворуч від:
place-above = вище за:
place-below = нижче за:
votes-left = Ще { $count }
votes-undo = Скасувати
votes-done = Це все. Торкніться «Добре».
pairs-undecided = Не можу вибрати
opinions-agree = Згода
opinions-disagree = Незгода
opinions-pass = Не знаю
opinions-agree-count =
    { $count ->
        [one] Згода { $count } раз
        [few] Згода { $count } рази
       *[many] Згода { $count } разів
    }
opinions-disagree-count =
    { $count ->
        [one] Незгода { $count } раз
        [few] Незгода { $count } рази
       *[many] Незгода { $count } разів
    }
opinions-pass-count =
    { $count ->
        [one] Не знаю { $count } раз
        [few] Не знаю { $count } рази
       *[many] Не знаю { $count } разів
    }
ranking-exactly =
    { $count ->
        [one] Торкніться найкращого малюнка.
        [few] Торкніться { $count } малюнків, спершу найкращого.
       *[many] Торкніться { $count } малюнків, спершу найкращого.
    }
ranking-between = Торкніться від { $least } до { $most } малюнків, спершу найкращого.
ranking-order = Порядок
ranking-pictures = Малюнки
ranking-move = Пересуньте малюнки вгору або вниз.
ranking-up = Вгору
ranking-down = Вниз
ranking-place = номер { $place }
ranking-high = вгорі
ranking-middle = посередині
ranking-low = внизу
ranking-never = без місця
sides-for = За
sides-against = Проти
compare-none = Жоден із них
drawing-hint = Малюйте пальцем.
drawing-full = Аркуш повний. Торкніться «Добре» або щось зітріть.
drawing-sheet = Аркуш
drawing-undo = Скасувати
drawing-again = Стерти все
drawing-sure = Так, стерти
drawing-given = ваш малюнок
drawing-ink = чорний
drawing-red = червоний
drawing-blue = синій
drawing-green = зелений
drawing-yellow = жовтий
number-less = Менше
number-more = Більше
number-slide = Пересуньте круглу кнопку.
number-range = від { $low } до { $high }
points-share =
    { $count ->
        [one] Віддайте свій бал.
        [few] Розподіліть { $count } бали.
       *[many] Розподіліть { $count } балів.
    }
points-left =
    { $count ->
        [0] Нічого не лишилося
        [one] Лишився { $count } бал
        [few] Лишилося { $count } бали
       *[many] Лишилося { $count } балів
    }
points-given =
    { $count ->
        [0] жодного бала
        [one] { $count } бал
        [few] { $count } бали
       *[many] { $count } балів
    }
points-of = { $label }: { $points }
points-less = Забрати бал
points-more = Додати бал
points-full = Сюди більше балів не додати.
calendar-day = { $weekday }, { $day }
calendar-time = о { $time }
words-hint = Пишіть клавішами. Не називайте імен.
words-given = ваш текст
words-space = пробіл
words-delete = стерти літеру
words-letters = літери
words-accents = інші літери
words-digits = цифри
words-letters-key = абв
words-accents-key = їє
words-digits-key = 123
words-left =
    { $count ->
        [one] ще { $count } літера
        [few] ще { $count } літери
       *[many] ще { $count } літер
    }
words-mark-dot = крапка
words-mark-comma = кома
words-mark-question = знак питання
words-mark-exclamation = знак оклику
words-mark-apostrophe = апостроф
words-mark-hyphen = дефіс
words-mark-colon = двокрапка
words-mark-semicolon = крапка з комою
words-mark-opens = відкрити дужку
words-mark-closes = закрити дужку
words-mark-quotes = лапки
words-mark-percent = відсоток
words-mark-plus = плюс
words-mark-euro = євро
words-mark-pound = фунт
budget-rule = Як ми рахуємо
budget-spend = Виберіть, за що заплатити.
budget-approve =
    { $most ->
        [one] Виберіть { $most } проєкт.
        [few] Виберіть щонайбільше { $most } проєкти.
       *[many] Виберіть щонайбільше { $most } проєктів.
    }
budget-dear = Коштує більше, ніж лишилося.
budget-full =
    { $most ->
        [one] У вас уже є { $most } проєкт.
        [few] У вас уже є { $most } проєкти.
       *[many] У вас уже є { $most } проєктів.
    }
budget-left = Лишилося { $left } з { $amount }
budget-of = { $left } з { $amount }
budget-above = Лишилося трохи більше ніж { $left } з { $amount }
budget-hardly = Майже нічого не лишилося з { $amount }
budget-approved = Вибрано { $count } з { $most }
budget-page = сторінка { $page } з { $pages }
budget-before = Попередня сторінка
video-play = Дивитися
video-pause = Пауза
video-resume = Далі
video-again = Спочатку
video-missing = Цей фільм зараз не працює. Торкніться «Далі».
signs-name = Жестова мова
signs-pause = Зупинити жести
signs-show = Дивитися жести
voice-consent = Ми запишемо ваш голос. Спершу його слухає наша команда.
voice-agree = Згода
voice-most =
    { $count ->
        [one] Говоріть щонайбільше { $count } секунду.
        [few] Говоріть щонайбільше { $count } секунди.
       *[many] Говоріть щонайбільше { $count } секунд.
    }
voice-record = Записати
voice-stop = Зупинити
voice-ending = Хвилинку…
voice-hear = Послухати
voice-quiet = Зупинити
voice-anew = Ще раз
voice-seconds =
    { $count ->
        [one] { $count } секунда
        [few] { $count } секунди
       *[many] { $count } секунд
    }
voice-deaf = Мікрофон не працює. Можна минути.
voice-given = ваше повідомлення

keys-dark = Темний екран
keys-hold = Довгий дотик
keys-left = Ліворуч
keys-right = Праворуч
keys-up = Угору
keys-down = Униз
keys-pen = Почати лінію
keys-lift = Закінчити лінію
keys-chosen = вибрано
keys-not-chosen = більше не вибрано
keys-volume = Звук { $level } з { $most }
keys-pace = Швидкість { $level } з { $most }
switch-title = Спробуйте кнопку
switch-wait = Чекайте на зірку.
switch-now = Натисніть зараз!
