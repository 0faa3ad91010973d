# ما يقوله الكشك عن نفسه. جمل قصيرة وكلمات يومية.

touch = المسوا هنا
two-minutes = دقيقتان، دون اسم
choose-language = اختاروا لغتكم
commitment-information = هذا ما تقرّر.
commitment-consultation = رأيكم مهم. وهذه هي الطريقة.
commitment-deliberation = نتناقش معًا. وهذه هي الطريقة.
commitment-representation = صوتكم يصل. وهذه هي الطريقة.
commitment-co-decision = تقررون معنا. وهذه هي الطريقة.
you-say = أنتم تقولون
decided-on = يوم { $day }.
we-answer = نحن نجيبكم
answered-by = هنا، قبل { $day }.
start = لنبدأ
resume = متابعة
progress = { $step } من { $total }
back = رجوع
skip = تخطّي
decline = أفضّل عدم القول
forward = موافق
next = التالي
more = عرض المزيد
listen = استماع
comfort = الإعدادات
comfort-title = ما الذي يناسبك؟
comfort-unset = كما في البداية
letters-small = حروف صغيرة
letters-default = حروف عادية
letters-large = حروف كبيرة
letters-largest = حروف كبيرة جدًا
contrast-default = ألوان عادية
contrast-high = أبيض وأسود
contrast-low = ضوء خافت
lower = كل شيء في الأسفل
slower = صوت أبطأ
faster = صوت أسرع
softer = صوت أخفض
louder = صوت أعلى
still = بلا حركة
language = اللغة
about = حول
about-title = من صنع ماذا؟
profile-why = لنعرف هل يُسمع صوت الجميع. يمكنكم التخطّي.
leave = خروج
change = تغيير
choose-several = يمكنكم لمس عدة صور.
choose-up-to =
    { $most ->
        [one] يمكنكم لمس صورة واحدة.
        [two] يمكنكم لمس صورتين على الأكثر.
        [few] يمكنكم لمس { $most } صور على الأكثر.
        [many] يمكنكم لمس { $most } صورة على الأكثر.
       *[other] يمكنكم لمس { $most } صورة على الأكثر.
    }
choices-full = لا يمكن اختيار المزيد. المسوا صورة مرة أخرى لإلغائها.
scale-faces-5-1 = سيئ جدًا
scale-faces-5-2 = سيئ
scale-faces-5-3 = متوسط
scale-faces-5-4 = جيد
scale-faces-5-5 = جيد جدًا
scale-faces-3-1 = سيئ
scale-faces-3-2 = متوسط
scale-faces-3-3 = جيد
scale-agreement-5-1 = أبدًا
scale-agreement-5-2 = لا تقريبًا
scale-agreement-5-3 = لا نعم ولا لا
scale-agreement-5-4 = نعم تقريبًا
scale-agreement-5-5 = نعم تمامًا
scale-agreement-3-1 = لا
scale-agreement-3-2 = لا نعم ولا لا
scale-agreement-3-3 = نعم
review-title = هذا ما قلتم
review-hint = المسوا سطرًا لتغييره.
no-answer = دون جواب
nothing-to-give = لم تقولوا شيئًا بعد. المسوا سطرًا للإجابة.
give = إرسال رأيي
giving = جارٍ الحفظ…
thanks = شكرًا. تم حفظ رأيكم.
thanks-count =
    { $count ->
        [zero] هنا، لم يعطِ أحد رأيه بعد.
        [one] هنا، أعطى شخص واحد رأيه.
        [two] هنا، أعطى شخصان رأيهما.
        [few] هنا، أعطى { $count } أشخاص رأيهم.
        [many] هنا، أعطى { $count } شخصًا رأيهم.
       *[other] هنا، أعطى { $count } شخص رأيهم.
    }
thanks-more-than = هنا، أعطى أكثر من { $count } شخص رأيهم.
a-lot = كثيرون
half = النصف
a-few = قليلون
nobody = لا أحد
another = شخص آخر؟
finish = إنهاء
still-there = هل ما زلتم هنا؟
still-there-hint = إن لم تكونوا هنا، تُمحى إجاباتكم.
stay = أنا هنا
calm-title = استراحة قصيرة
calm-text = ستعود الشاشة حالًا.
no-pack-title = قريبًا هنا
no-pack-text = لا يوجد سؤال على هذا الكشك بعد.
not-enrolled-text = هذا الكشك غير مرتبط بمركز بعد.
not-commissioned-text = يجري تجهيز هذا الكشك.
season-ahead = قريبًا
season-closed = انتهت. شكرًا!
season-decided = صدر القرار.
season-place = ما قيل هنا
season-promise = ما وُعد به
opens-on = ابتداءً من { $day }.
answer-by = الجواب: قبل { $day }.
rehearsal = تجربة
place-map = الخريطة
place-hint-pin = حرّكوا الخريطة حتى يصبح المكان تحت العلامة، ثم المسوا «هنا».
place-hint-zone = المسوا مكانًا.
place-here = هنا
place-nearer = أقرب
place-farther = أبعد
place-places = أماكن معروفة
place-somewhere = مكان على الخريطة
place-near = قرب: { $place }
place-left-of = إلى يسار:
place-right-of = إلى يمين:
place-above = فوق:
place-below = تحت:
votes-left = بقي { $count }
votes-undo = تراجع
votes-done = هذا كل شيء. المسوا «موافق».
pairs-undecided = لا أستطيع الاختيار
opinions-agree = أتفق
opinions-disagree = لا أتفق
opinions-pass = لا رأي لي
opinions-agree-count =
    { $count ->
        [one] أتفق مرة واحدة
        [two] أتفق مرتين
        [few] أتفق { $count } مرات
        [many] أتفق { $count } مرة
       *[other] أتفق { $count } مرة
    }
opinions-disagree-count =
    { $count ->
        [one] لا أتفق مرة واحدة
        [two] لا أتفق مرتين
        [few] لا أتفق { $count } مرات
        [many] لا أتفق { $count } مرة
       *[other] لا أتفق { $count } مرة
    }
opinions-pass-count =
    { $count ->
        [one] لا رأي لي مرة واحدة
        [two] لا رأي لي مرتين
        [few] لا رأي لي { $count } مرات
        [many] لا رأي لي { $count } مرة
       *[other] لا رأي لي { $count } مرة
    }
ranking-exactly =
    { $count ->
        [one] المسوا صورتكم المفضلة.
        [two] المسوا صورتين، المفضلة أولًا.
        [few] المسوا { $count } صور، المفضلة أولًا.
        [many] المسوا { $count } صورة، المفضلة أولًا.
       *[other] المسوا { $count } صورة، المفضلة أولًا.
    }
ranking-between = المسوا من { $least } إلى { $most } من الصور، المفضلة أولًا.
ranking-order = رتّبوا
ranking-pictures = الصور
ranking-move = ارفعوا الصور أو أنزلوها.
ranking-up = إلى أعلى
ranking-down = إلى أسفل
ranking-place = رقم { $place }
ranking-high = في الأعلى
ranking-middle = في الوسط
ranking-low = في الأسفل
ranking-never = دون مرتبة
sides-for = مع
sides-against = ضد
compare-none = لا شيء منها
drawing-hint = ارسموا بالإصبع.
drawing-full = امتلأت الورقة. المسوا «موافق» أو امسحوا شيئًا.
drawing-sheet = الورقة
drawing-undo = تراجع
drawing-again = مسح الكل
drawing-sure = نعم، امسحوا
drawing-given = رسمكم
drawing-ink = أسود
drawing-red = أحمر
drawing-blue = أزرق
drawing-green = أخضر
drawing-yellow = أصفر
number-less = أقل
number-more = أكثر
number-slide = حرّكوا الدائرة.
number-range = من { $low } إلى { $high }
points-share =
    { $count ->
        [one] أعطوا نقطتكم.
        [two] وزّعوا نقطتين.
        [few] وزّعوا { $count } نقاط.
        [many] وزّعوا { $count } نقطة.
       *[other] وزّعوا { $count } نقطة.
    }
points-left =
    { $count ->
        [0] لم يبقَ شيء
        [one] بقيت نقطة واحدة
        [two] بقيت نقطتان
        [few] بقيت { $count } نقاط
        [many] بقيت { $count } نقطة
       *[other] بقيت { $count } نقطة
    }
points-given =
    { $count ->
        [0] دون نقاط
        [one] نقطة واحدة
        [two] نقطتان
        [few] { $count } نقاط
        [many] { $count } نقطة
       *[other] { $count } نقطة
    }
points-of = { $label }: { $points }
points-less = سحب نقطة
points-more = إعطاء نقطة
points-full = لا يمكن وضع نقاط أكثر هنا.
calendar-day = { $weekday } { $day }
calendar-time = الساعة { $time }
words-hint = اكتبوا بالمفاتيح، دون ذكر أسماء.
words-given = نصكم
words-space = فراغ
words-delete = حذف حرف
words-letters = الحروف
words-accents = حروف أخرى
words-digits = الأرقام
words-letters-key = ابت
words-accents-key = أإذ
words-digits-key = 123
words-left =
    { $count ->
        [zero] لم يبق أي حرف
        [one] بقي حرف واحد
        [two] بقي حرفان
        [few] بقيت { $count } أحرف
        [many] بقي { $count } حرفًا
       *[other] بقي { $count } حرف
    }
words-mark-dot = نقطة
words-mark-comma = فاصلة
words-mark-question = علامة استفهام
words-mark-exclamation = علامة تعجب
words-mark-apostrophe = فاصلة عليا
words-mark-hyphen = شرطة
words-mark-colon = نقطتان
words-mark-semicolon = فاصلة منقوطة
words-mark-opens = قوس مفتوح
words-mark-closes = قوس مغلق
words-mark-quotes = علامة اقتباس
words-mark-percent = بالمئة
words-mark-plus = زائد
words-mark-euro = يورو
words-mark-pound = جنيه
budget-rule = كيف نحسب الأصوات
budget-spend = اختاروا ما يجب أن ندفع ثمنه.
budget-approve =
    { $most ->
        [one] اختاروا مشروعًا واحدًا.
        [two] اختاروا مشروعين على الأكثر.
        [few] اختاروا { $most } مشاريع على الأكثر.
        [many] اختاروا { $most } مشروعًا على الأكثر.
       *[other] اختاروا { $most } مشروع على الأكثر.
    }
budget-dear = ثمنه أكثر مما بقي.
budget-full =
    { $most ->
        [one] اخترتم مشروعًا واحدًا من قبل.
        [two] اخترتم مشروعين من قبل.
        [few] اخترتم { $most } مشاريع من قبل.
        [many] اخترتم { $most } مشروعًا من قبل.
       *[other] اخترتم { $most } مشروع من قبل.
    }
budget-left = بقي { $left } من { $amount }
budget-of = { $left } من { $amount }
budget-above = بقي أكثر بقليل من { $left } من { $amount }
budget-hardly = لم يبقَ شيء تقريبًا من { $amount }
budget-approved = اخترتم { $count } من { $most }
budget-page = صفحة { $page } من { $pages }
budget-before = الصفحة السابقة
video-play = مشاهدة
video-pause = إيقاف
video-resume = متابعة
video-again = من البداية
video-missing = هذا الفيلم لا يعمل الآن. المسوا «التالي».
signs-name = لغة الإشارة
signs-pause = إيقاف الإشارات
signs-show = مشاهدة الإشارات
voice-consent = نسجل صوتكم. يسمعه فريقنا قبل غيره.
voice-agree = أوافق
voice-most =
    { $count ->
        [one] تكلموا ثانية واحدة على الأكثر.
        [two] تكلموا ثانيتين على الأكثر.
        [few] تكلموا { $count } ثوانٍ على الأكثر.
        [many] تكلموا { $count } ثانية على الأكثر.
       *[other] تكلموا { $count } ثانية على الأكثر.
    }
voice-record = سجّلوا
voice-stop = توقف
voice-ending = لحظة…
voice-hear = استمعوا
voice-quiet = توقف
voice-anew = من جديد
voice-seconds =
    { $count ->
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $count } ثوانٍ
        [many] { $count } ثانية
       *[other] { $count } ثانية
    }
voice-deaf = الميكروفون لا يعمل. يمكنكم التخطي.
voice-given = رسالتكم

keys-dark = شاشة سوداء
keys-hold = ضغط طويل
keys-left = يسارًا
keys-right = يمينًا
keys-up = إلى أعلى
keys-down = إلى أسفل
keys-pen = ابدأ الخط
keys-lift = أنهِ الخط
keys-chosen = تم الاختيار
keys-not-chosen = أُلغي الاختيار
keys-volume = الصوت { $level } من { $most }
keys-pace = السرعة { $level } من { $most }
switch-title = جرّبوا الزر
switch-wait = انتظروا النجمة.
switch-now = اضغطوا الآن!
