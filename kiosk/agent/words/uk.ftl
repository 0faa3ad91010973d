# Що кіоск говорить працівникам. Короткі речення, щоденні слова; звертання на «ви».

lock-title = Ваш PIN-код
digits-entered =
    { $count ->
        [one] { $count } цифра
        [few] { $count } цифри
       *[many] { $count } цифр
    }
letters-entered =
    { $count ->
        [one] { $count } літера
        [few] { $count } літери
       *[many] { $count } літер
    }
heard-by-others = Інші можуть почути, які клавіші ви шукаєте. Надягніть навушники або подивіться, щоб поруч нікого не було.
state-good = позначено
state-care = слід перевірити
pin-title = Виберіть PIN-код
pin-hint = Щонайменше 4 цифри. Не 1234.
pin-again-title = Той самий PIN-код ще раз
pin-differs = Ці два PIN-коди різні. Виберіть ще раз.
pin-wrong = Це не той PIN-код.
pin-wait =
    { $seconds ->
        [one] Це не той PIN-код. Зачекайте { $seconds } секунду й спробуйте знову.
        [few] Це не той PIN-код. Зачекайте { $seconds } секунди й спробуйте знову.
       *[many] Це не той PIN-код. Зачекайте { $seconds } секунд і спробуйте знову.
    }
pin-broken = PIN-код більше не читається. Офіс може задати новий.
pin-too-easy = Цей PIN-код надто легко вгадати. Виберіть інший.
pin-chosen = Відтепер цей PIN-код відкриває екрани працівників. Запишіть його в надійному місці.

menu-title = Цей пристрій
menu-stick = Флешка
menu-answers = Відповіді: { $count }
menu-packs = Опитування
menu-site = Інше місце
menu-wifi = Wi-Fi
menu-checklist = Перед першим днем
menu-tests = Перевірки
menu-health = Як пристрій?
menu-defaults = Мова й гучність
menu-pin = Новий PIN-код
menu-power = Вимкнути
menu-leave = Готово

stick-title = Флешка
stick-none = Вставте флешку. Пристрій сам її помітить.
stick-gone = Цієї флешки вже немає.
stick-other = Інша флешка
stick-install = Нове: { $title }
stick-take =
    { $count ->
        [0] Що вже дійшло
        [one] Забрати { $count } відповідь
        [few] Забрати { $count } відповіді
       *[many] Забрати { $count } відповідей
    }
stick-release = Виймаю її
stick-released = Тепер флешку можна вийняти.
stick-read-only = На цю флешку не можна писати: вона не забере відповідей.
stick-empty = На цій флешці немає опитувань.
stick-nothing-new = Усе з цієї флешки вже тут.
stick-taken =
    { $count ->
        [0] Нічого не чекає: не було чого забирати.
        [one] { $count } відповідь на флешці. Вона лишається й тут, доки не дійде до центру.
        [few] { $count } відповіді на флешці. Вони лишаються й тут, доки не дійдуть до центру.
       *[many] { $count } відповідей на флешці. Вони лишаються й тут, доки не дійдуть до центру.
    }
stick-taken-arrived = Дійшли, і тут їх стерто: { $arrived }. На флешці: { $count }.
stick-full = Флешка повна. Усі відповіді ще тут. Звільніть на ній місце або візьміть іншу.
stick-pulled = Флешку вийняли зарано. Нічого не втрачено: вставте її знову.
stick-worn = Флешка не зберегла записане. Візьміть іншу.
stick-unreadable = Цю флешку тут не можна прочитати. Візьміть флешку у форматі { $newer } або { $older }.

pack-dates = З { $opens } до { $closes }
pack-new = Нове тут: версія { $version }
pack-newer = Версія { $version } замінить версію { $here }
pack-version = { $title } ({ $version })
pack-number = Версія { $version }
pack-shown = Це бачать мешканці
pack-show = Показати це
pack-rehearse = Спробувати без підрахунку
rehearsal-end = Закінчити пробу
rehearsal-ends = Проба закінчиться, щойно ви вийдете.
pack-remove = Прибрати з пристрою
packs-none = Тут ще немає опитування. Принесіть його на флешці.
signed-by-town = Підписало місто
signed-by = Підпис від імені міста: { $who }
install = Установити
installed = «{ $title }» уже тут, і мешканці це бачать. Флешку можна вийняти.
removed = «{ $title }» прибрано.
now-shown = Мешканці тепер бачать «{ $title }».
rehearsing = Пристрій починає знову з «{ $title }». Жовтий знак каже, що нічого не рахується. Проба скінчиться сама, якщо десять хвилин ніхто не торкнеться екрана.
megabytes = { $count } МБ
gigabytes = { $count } ГБ

refused-signature = Ця флешка не з вашого міста. Нічого не встановлено. Скажіть офісу.
refused-expired = Ця флешка застара. Попросіть офіс записати її знову. Якщо вона нова, годинник пристрою неправильний.
refused-rolled-back = Ця флешка старіша за ту, що вже була тут. Візьміть найновішу.
refused-damaged = Ця флешка пошкоджена, або хтось її змінив. Нічого не встановлено. Попросіть записати її знову.
refused-other-pod = Це опитування для іншого пристрою.
refused-older = Новіша версія вже тут.
refused-newer-format = Цьому опитуванню потрібна новіша програма. Скажіть офісу.
refused-disk = Немає місця, або картка зносилася. Нічого не змінилося. Скажіть офісу.
refused-not-ready = Це ще не працює. Дивіться «Перед першим днем».
refused-failed = Не вийшло. Нічого не втрачено. Спробуйте знову; якщо знов не вийде, скажіть офісу.

answers-title = Відповіді
answers-waiting =
    { $count ->
        [one] Тут чекає { $count } відповідь
        [few] Тут чекають { $count } відповіді
       *[many] Тут чекає { $count } відповідей
    }
answers-safe = Тут їх ніхто не прочитає. Вони лишаються, доки не дійдуть до центру.
answers-take = Забрати їх
answers-nowhere = Цей пристрій ще не має центру. Офіс має його зареєструвати.

site-title = Де пристрій сьогодні?
site-other = Інше місце
site-not-enrolled = Цей пристрій ще не має центру. Спершу офіс має його зареєструвати.
site-moved = Відтепер відповіді — з місця «{ $site }».
place-title = Як зветься це місце?

wifi-none = Цей пристрій не має Wi-Fi. Відповіді їздять на флешці.
wifi-search = Шукати
wifi-not-looked = Пошукайте, які мережі є поруч. Це кілька секунд.
wifi-nothing = Поруч немає мережі. Відповіді можуть їздити на флешці.
wifi-network = { $name } ({ $strength } з 4)
wifi-joined = Пристрій у мережі «{ $name }» і повернеться до неї щоразу, як вона буде поруч.
wifi-wrong = Пароль неправильний. Спробуйте знову.
wifi-gone = Ця мережа вже не дістає. Шукайте знову.
password-title = Пароль до «{ $name }»
reach-nowhere = Немає мережі
reach-portal = Сторінка спершу просить згоди або оплати. Пристрій цього не може: візьміть іншу мережу.
reach-local = Мережа є, але центр не відповідає
reach-centre = Центр відповідає

test-sound = Гучномовець
test-microphone = Мікрофон
test-touch = Екран
test-keypad = Клавіші
test-ruler = Лінійка
sound-text = Ви почуєте три звуки, кожен вищий.
sound-play = Грати
sound-heard = Чую
microphone-text = Говоріть три секунди. Потім почуєте себе.
microphone-try = Спробувати
microphone-loud = Мікрофон вас чує. А ви себе чули?
microphone-silent = Мікрофон майже нічого не чув. Він під’єднаний?
touch-left =
    { $count ->
        [one] Торкніться ще { $count } поля
        [few] Торкніться ще { $count } полів
       *[many] Торкніться ще { $count } полів
    }
keypad-none = Клавіш немає
keypad-text = Натисніть кожну клавішу один раз.
ruler-text = Прикладіть до екрана банківську картку. Зробіть малюнок таким самим завширшки.
ruler-fits = Однакові
ruler-smaller = Менше
ruler-larger = Більше
ruler-measured = Тепер на цьому екрані все має справжній розмір.
passed = Перевірку пройдено.

health-again = Подивитися знову
health-unknown = Ніщо не каже, як ця машина.
clock-text = На цьому пристрої зараз: { $time }. Це правильно? Якщо ні, під’єднайте його на хвилину до мережі або скажіть офісу.
clock-right = Правильно
health-free = Вільно { $free } з { $total }
health-warm = Усередині { $degrees } °C
health-weak-power = Живлення заслабке
health-strong-power = Живлення достатнє
health-battery = Батарея { $percent } %
health-charging = Батарея { $percent } %, заряджається

checklist-left =
    { $count ->
        [one] Лишилася { $count } справа.
        [few] Лишилося { $count } справи.
       *[many] Лишилося { $count } справ.
    }
checklist-green = Усе готове.
check-pin = PIN-код вибрано
check-enrolled = Пристрій має свій центр
check-pack = Опитування є
check-site = Пристрій знає, де він
check-clock = Годинник правильний
check-room = Є місце для відповідей
check-ruler = Екран виміряно
check-touch = Екран відчуває пальці
check-sound = Гучномовець звучить
check-microphone = Мікрофон чує
check-keypad = Клавіші працюють
check-rehearsal = Хтось спробував

defaults-text = Кожен мешканець починає так.

power-off = Вимкнути
power-text = Усі відповіді в безпеці. Екран згасне; тоді можна вийняти вилку.
power-refused = Пристрій не може вимкнутися сам. Вийміть вилку: усі відповіді в безпеці.

doing-title = Хвилинку
doing-look = Пристрій дивиться, як усе.
doing-speak = Готуємо літери цієї мови.
doing-unlock = Перевіряємо PIN-код.
doing-choosepin = Зберігаємо PIN-код.
doing-install = Копіюємо й перевіряємо опитування. Не виймайте флешки.
doing-take = Пишемо відповіді на флешку. Не виймайте її.
doing-release = Дописуємо флешку. Не виймайте її.
doing-show = Міняємо опитування.
doing-remove = Прибираємо опитування.
doing-rehearse = Готуємо пробу.
doing-endrehearsal = Проба закінчується.
doing-stand = Зберігаємо місце.
doing-join = Пристрій входить у мережу.
doing-pass = Зберігаємо.
doing-measure = Зберігаємо.
doing-prefer = Зберігаємо.
doing-sound = Слухайте.
doing-listen = Говоріть зараз. Потім почуєте себе.
doing-poweroff = Пристрій вимикається.
percent = { $count } %
notice-good = Готово
notice-bad = Не вийшло
