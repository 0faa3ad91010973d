# ما يقوله الكشك للعاملين عليه. جمل قصيرة وكلمات يومية.

lock-title = رمزكم السري
digits-entered =
    { $count ->
        [zero] لا أرقام
        [one] رقم واحد
        [two] رقمان
        [few] { $count } أرقام
        [many] { $count } رقمًا
       *[other] { $count } رقم
    }
letters-entered =
    { $count ->
        [zero] لا حروف
        [one] حرف واحد
        [two] حرفان
        [few] { $count } حروف
        [many] { $count } حرفًا
       *[other] { $count } حرف
    }
heard-by-others = قد يسمع الآخرون المفاتيح التي تبحثون عنها. ضعوا سماعات الرأس، أو تأكدوا أنه لا أحد بقربكم.
state-good = عليه علامة صح
state-care = يحتاج إلى انتباه
pin-title = اختاروا رمزًا سريًا
pin-hint = 4 أرقام على الأقل. ليس 1234.
pin-again-title = الرمز نفسه مرة أخرى
pin-differs = الرمزان مختلفان. اختاروا من جديد.
pin-wrong = ليس هذا هو الرمز.
pin-wait =
    { $seconds ->
        [one] ليس هذا هو الرمز. انتظروا ثانية واحدة ثم حاولوا من جديد.
        [two] ليس هذا هو الرمز. انتظروا ثانيتين ثم حاولوا من جديد.
        [few] ليس هذا هو الرمز. انتظروا { $seconds } ثوانٍ ثم حاولوا من جديد.
        [many] ليس هذا هو الرمز. انتظروا { $seconds } ثانية ثم حاولوا من جديد.
       *[other] ليس هذا هو الرمز. انتظروا { $seconds } ثانية ثم حاولوا من جديد.
    }
pin-broken = لم تعد قراءة الرمز ممكنة. يستطيع المكتب وضع رمز جديد.
pin-too-easy = تخمين هذا الرمز سهل جدًا. اختاروا رمزًا آخر.
pin-chosen = من الآن يفتح هذا الرمز شاشات العاملين. اكتبوه في مكان آمن.

menu-title = هذا الكشك
menu-stick = ذاكرة USB
menu-answers = الإجابات: { $count }
menu-packs = الاستشارات
menu-site = مكان آخر
menu-wifi = واي فاي
menu-checklist = قبل اليوم الأول
menu-tests = الاختبارات
menu-health = كيف حال الكشك؟
menu-defaults = اللغة والصوت
menu-pin = رمز جديد
menu-power = إطفاء
menu-leave = تم

stick-title = ذاكرة USB
stick-none = أدخلوا الذاكرة. يراها الكشك وحده.
stick-gone = لم تعد هذه الذاكرة هنا.
stick-other = ذاكرة أخرى
stick-install = جديد: { $title }
stick-take =
    { $count ->
        [0] عرض ما وصل
        [one] أخذ إجابة واحدة
        [two] أخذ إجابتين
        [few] أخذ { $count } إجابات
        [many] أخذ { $count } إجابة
       *[other] أخذ { $count } إجابة
    }
stick-release = سأسحبها
stick-released = يمكنكم سحب الذاكرة الآن.
stick-read-only = لا يمكن الكتابة على هذه الذاكرة: لا تستطيع أخذ الإجابات.
stick-empty = لا توجد استشارات على هذه الذاكرة.
stick-nothing-new = كل ما على هذه الذاكرة موجود هنا.
stick-taken =
    { $count ->
        [0] لا شيء ينتظر: لم يكن هناك ما يؤخذ.
        [one] إجابة واحدة على الذاكرة. تبقى هنا أيضًا حتى تصل إلى المركز.
        [two] إجابتان على الذاكرة. تبقيان هنا أيضًا حتى تصلا إلى المركز.
        [few] { $count } إجابات على الذاكرة. تبقى هنا أيضًا حتى تصل إلى المركز.
        [many] { $count } إجابة على الذاكرة. تبقى هنا أيضًا حتى تصل إلى المركز.
       *[other] { $count } إجابة على الذاكرة. تبقى هنا أيضًا حتى تصل إلى المركز.
    }
stick-taken-arrived = وصلت ومُحيت من هنا: { $arrived }. على الذاكرة: { $count }.
stick-full = الذاكرة ممتلئة. كل الإجابات ما زالت هنا. أفرغوا فيها مكانًا أو خذوا ذاكرة أخرى.
stick-pulled = سُحبت الذاكرة قبل النهاية. لم يضِع شيء: أدخلوها من جديد.
stick-worn = لم تحفظ الذاكرة ما كُتب عليها. خذوا ذاكرة أخرى.
stick-unreadable = لا يمكن قراءة هذه الذاكرة هنا. خذوا ذاكرة مهيأة بنظام { $newer } أو { $older }.

pack-dates = من { $opens } إلى { $closes }
pack-new = جديدة هنا: النسخة { $version }
pack-newer = النسخة { $version } تحل محل النسخة { $here }
pack-version = { $title } ({ $version })
pack-number = النسخة { $version }
pack-shown = هذه يراها السكان
pack-show = عرض هذه
pack-rehearse = تجربة دون حساب
rehearsal-end = إنهاء التجربة
rehearsal-ends = تنتهي التجربة عندما تخرجون.
pack-remove = إزالتها من هذا الكشك
packs-none = لا توجد استشارة هنا بعد. أحضروا واحدة على ذاكرة USB.
signed-by-town = وقّعتها المدينة
signed-by = وقّعها { $who } باسم المدينة
install = تثبيت
installed = «{ $title }» موجودة هنا ويراها السكان. يمكنكم سحب الذاكرة.
removed = أُزيلت «{ $title }».
now-shown = يرى السكان الآن «{ $title }».
rehearsing = يبدأ الكشك من جديد مع «{ $title }». علامة صفراء تقول إن لا شيء يُحسب. تنتهي التجربة وحدها إن لم يلمس أحد الشاشة عشر دقائق.
megabytes = { $count } م.ب
gigabytes = { $count } غ.ب

refused-signature = هذه الذاكرة ليست من مدينتكم. لم يُثبَّت شيء. أخبروا المكتب.
refused-expired = هذه الذاكرة قديمة جدًا. اطلبوا كتابتها من جديد في المكتب. إن كانت جديدة فساعة الكشك خاطئة.
refused-rolled-back = هذه الذاكرة أقدم من ذاكرة كانت هنا. خذوا الأحدث.
refused-damaged = هذه الذاكرة تالفة أو غيّرها أحد. لم يُثبَّت شيء. اطلبوا كتابتها من جديد.
refused-other-pod = هذه الاستشارة لكشك آخر.
refused-older = توجد هنا نسخة أحدث.
refused-newer-format = تحتاج هذه الاستشارة إلى برنامج أحدث. أخبروا المكتب.
refused-disk = لا مكان في الكشك، أو بطاقته مستهلكة. لم يتغير شيء. أخبروا المكتب.
refused-not-ready = هذا لا يعمل بعد. انظروا «قبل اليوم الأول».
refused-failed = لم ينجح هذا. لم يضع شيء. حاولوا من جديد؛ وإلا فأخبروا المكتب.

answers-title = الإجابات
answers-waiting =
    { $count ->
        [zero] لا إجابات تنتظر هنا
        [one] إجابة واحدة تنتظر هنا
        [two] إجابتان تنتظران هنا
        [few] { $count } إجابات تنتظر هنا
        [many] { $count } إجابة تنتظر هنا
       *[other] { $count } إجابة تنتظر هنا
    }
answers-safe = لا يستطيع أحد قراءتها هنا. تبقى حتى تصل إلى المركز.
answers-take = أخذها
answers-nowhere = ليس لهذا الكشك مركز بعد. على المكتب أن يسجله.

site-title = أين الكشك اليوم؟
site-other = مكان آخر
site-not-enrolled = ليس لهذا الكشك مركز بعد. على المكتب أن يسجله أولًا.
site-moved = من الآن تأتي الإجابات من «{ $site }».
place-title = ما اسم هذا المكان؟

wifi-none = لا يوجد واي فاي في هذا الكشك. تنتقل الإجابات على ذاكرة USB.
wifi-search = بحث
wifi-not-looked = ابحثوا عن الشبكات القريبة. يحتاج ذلك إلى بضع ثوانٍ.
wifi-nothing = لا توجد شبكة قريبة. يمكن أن تنتقل الإجابات على ذاكرة USB.
wifi-network = { $name } ({ $strength } من 4)
wifi-joined = الكشك الآن في «{ $name }»، ويعود إليها كلما كانت قريبة.
wifi-wrong = كلمة المرور خاطئة. حاولوا من جديد.
wifi-gone = لم تعد هذه الشبكة قريبة. ابحثوا من جديد.
password-title = كلمة مرور «{ $name }»
reach-nowhere = لا توجد شبكة
reach-portal = صفحة تطلب الموافقة أو الدفع أولًا. لا يستطيع الكشك ذلك: خذوا شبكة أخرى.
reach-local = توجد شبكة، لكن المركز لا يجيب
reach-centre = المركز يجيب

test-sound = مكبر الصوت
test-microphone = الميكروفون
test-touch = الشاشة
test-keypad = لوحة المفاتيح
test-ruler = المسطرة
sound-text = تسمعون ثلاث نغمات، كل واحدة أعلى من التي قبلها.
sound-play = تشغيل
sound-heard = سمعتها
microphone-text = تكلموا ثلاث ثوانٍ. ثم تسمعون صوتكم.
microphone-try = تجربة
microphone-loud = الميكروفون يسمعكم. هل سمعتم صوتكم؟
microphone-silent = لم يسمع الميكروفون شيئًا تقريبًا. هل هو موصول؟
touch-left =
    { $count ->
        [zero] لم يبقَ أي مربع
        [one] المسوا مربعًا واحدًا بعد
        [two] المسوا مربعين بعد
        [few] المسوا { $count } مربعات بعد
        [many] المسوا { $count } مربعًا بعد
       *[other] المسوا { $count } مربع بعد
    }
keypad-none = لا توجد مفاتيح
keypad-text = اضغطوا كل مفتاح مرة واحدة.
ruler-text = ضعوا بطاقة بنك على الشاشة. اجعلوا الرسم بعرضها.
ruler-fits = العرض نفسه
ruler-smaller = أصغر
ruler-larger = أكبر
ruler-measured = كل شيء على هذه الشاشة بحجمه الحقيقي الآن.
passed = نجح الاختبار.

health-again = نظرة أخرى
health-unknown = لا شيء يخبر عن حال هذا الجهاز.
clock-text = الوقت في هذا الكشك: { $time }. هل هو صحيح؟ إن لم يكن، فأدخلوه إلى شبكة دقيقة واحدة أو أخبروا المكتب.
clock-right = صحيح
health-free = { $free } فارغة من { $total }
health-warm = { $degrees } °م في الداخل
health-weak-power = الكهرباء ضعيفة جدًا
health-strong-power = الكهرباء كافية
health-battery = البطارية { $percent }٪
health-charging = البطارية { $percent }٪، تُشحن

checklist-left =
    { $count ->
        [zero] لم يبقَ شيء.
        [one] بقي أمر واحد.
        [two] بقي أمران.
        [few] بقيت { $count } أمور.
        [many] بقي { $count } أمرًا.
       *[other] بقي { $count } أمر.
    }
checklist-green = كل شيء جاهز.
check-pin = اختير رمز سري
check-enrolled = للكشك مركزه
check-pack = توجد استشارة
check-site = الكشك يعرف مكانه
check-clock = الساعة صحيحة
check-room = يوجد مكان للإجابات
check-ruler = الشاشة مقيسة
check-touch = الشاشة تحس بالأصابع
check-sound = مكبر الصوت يعمل
check-microphone = الميكروفون يسمع
check-keypad = المفاتيح تعمل
check-rehearsal = جرّبه أحد

defaults-text = هكذا يبدأ كل ساكن.

power-off = إطفاء
power-text = كل الإجابات محفوظة. تصبح الشاشة سوداء، ثم يمكنكم فصل الكهرباء.
power-refused = لا يستطيع الكشك إطفاء نفسه. افصلوا الكهرباء: كل الإجابات محفوظة.

doing-title = لحظة
doing-look = ينظر الكشك كيف حال كل شيء.
doing-speak = تُجهَّز حروف هذه اللغة.
doing-unlock = يُفحص الرمز.
doing-choosepin = يُحفظ الرمز.
doing-install = تُنسخ الاستشارة وتُفحص. اتركوا الذاكرة في مكانها.
doing-take = توضع الإجابات على الذاكرة. اتركوها في مكانها.
doing-release = تنتهي الكتابة على الذاكرة. اتركوها في مكانها.
doing-show = تتغير الاستشارة.
doing-remove = تُزال الاستشارة.
doing-rehearse = تُجهَّز التجربة.
doing-endrehearsal = تنتهي التجربة.
doing-stand = يُحفظ المكان.
doing-join = يدخل الكشك إلى الشبكة.
doing-pass = جارٍ الحفظ.
doing-measure = جارٍ الحفظ.
doing-prefer = جارٍ الحفظ.
doing-sound = استمعوا.
doing-listen = تكلموا الآن. ثم تسمعون صوتكم.
doing-poweroff = ينطفئ الكشك.
percent = { $count }٪
notice-good = تم
notice-bad = لم ينجح هذا
