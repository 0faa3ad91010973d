# मशीन अपनी ओर से जो कहती है। छोटे वाक्य, रोज़ के शब्द; "आप" कहकर।

touch = यहाँ छुएँ
two-minutes = 2 मिनट, बिना नाम के
choose-language = अपनी भाषा चुनें
commitment-information = यह तय हो चुका है।
commitment-consultation = आपकी राय ज़रूरी है। ऐसे।
commitment-deliberation = हम मिलकर बात करते हैं। ऐसे।
commitment-representation = हम आपकी बात पहुँचाते हैं। ऐसे।
commitment-co-decision = आप हमारे साथ फ़ैसला करते हैं। ऐसे।
you-say = आप कहते हैं
decided-on = { $day } को।
we-answer = हम जवाब देते हैं
answered-by = यहीं पर, { $day } से पहले।
start = शुरू करें
resume = आगे बढ़ें
progress = { $total } में से { $step }
back = पीछे
skip = छोड़ें
decline = नहीं बताना
forward = ठीक है
next = आगे
more = और देखें
listen = सुनें
comfort = सेटिंग
comfort-title = आपके लिए क्या ठीक है?
comfort-unset = पहले जैसा
letters-small = छोटे अक्षर
letters-default = सामान्य अक्षर
letters-large = बड़े अक्षर
letters-largest = बहुत बड़े अक्षर
contrast-default = सामान्य रंग
contrast-high = काला और सफ़ेद
contrast-low = हल्की रोशनी
lower = सब कुछ नीचे
slower = धीमी आवाज़
faster = तेज़ आवाज़
softer = आवाज़ कम
louder = आवाज़ ज़्यादा
still = कुछ न हिले
language = भाषा
about = बारे में
about-title = किसने क्या बनाया?
profile-why = ताकि पता चले कि सबकी बात सुनी जा रही है। आप इसे छोड़ सकते हैं।
leave = बाहर जाएँ
change = बदलें
choose-several = आप कई तस्वीरें छू सकते हैं।
choose-up-to =
    { $most ->
        [one] आप { $most } तस्वीर छू सकते हैं।
       *[other] आप { $most } तस्वीरें तक छू सकते हैं।
    }
choices-full = और नहीं चुन सकते। हटाने के लिए किसी तस्वीर को फिर छुएँ।
scale-faces-5-1 = बहुत बुरा
scale-faces-5-2 = बुरा
scale-faces-5-3 = ठीक
scale-faces-5-4 = अच्छा
scale-faces-5-5 = बहुत अच्छा
scale-faces-3-1 = बुरा
scale-faces-3-2 = ठीक
scale-faces-3-3 = अच्छा
scale-agreement-5-1 = बिल्कुल नहीं
scale-agreement-5-2 = ज़्यादा नहीं
scale-agreement-5-3 = बीच में
scale-agreement-5-4 = कुछ हद तक हाँ
scale-agreement-5-5 = पूरी तरह हाँ
scale-agreement-3-1 = नहीं
scale-agreement-3-2 = बीच में
scale-agreement-3-3 = हाँ
review-title = आपने कहा
review-hint = बदलने के लिए कोई लाइन छुएँ।
no-answer = कोई जवाब नहीं
nothing-to-give = आपने अभी कुछ नहीं कहा। जवाब देने के लिए कोई लाइन छुएँ।
give = राय दें
giving = सहेज रहे हैं…
thanks = धन्यवाद। राय सहेज ली गई।
thanks-count =
    { $count ->
        [one] यहाँ { $count } व्यक्ति ने राय दी है।
       *[other] यहाँ { $count } लोगों ने राय दी है।
    }
thanks-more-than = यहाँ { $count } से ज़्यादा लोगों ने राय दी है।
a-lot = बहुत
half = आधे
a-few = थोड़े
nobody = कोई नहीं
another = कोई और?
finish = समाप्त
still-there = क्या आप अभी यहाँ हैं?
still-there-hint = नहीं तो आपके जवाब मिटा दिए जाएँगे।
stay = मैं यहाँ हूँ
calm-title = थोड़ा विराम
calm-text = स्क्रीन तुरंत लौटेगी।
no-pack-title = जल्द ही यहाँ
no-pack-text = इस मशीन पर अभी कोई सवाल नहीं है।
not-enrolled-text = यह मशीन अभी किसी केंद्र से नहीं जुड़ी है।
not-commissioned-text = यह मशीन तैयार की जा रही है।
season-ahead = जल्द ही
season-closed = पूरा हो गया। धन्यवाद!
season-decided = फ़ैसला आ गया है।
season-place = यहाँ क्या कहा गया
season-promise = क्या वादा किया गया था
opens-on = { $day } से।
answer-by = जवाब: { $day } से पहले।
rehearsal = अभ्यास
place-map = नक्शा
place-hint-pin = जगह को निशान के नीचे लाएँ, फिर “यहाँ” छुएँ।
place-hint-zone = कोई जगह छुएँ।
place-here = यहाँ
place-nearer = पास
place-farther = दूर
place-places = जानी हुई जगहें
place-somewhere = नक्शे पर एक जगह
place-near = पास: { $place }
place-left-of = इसके बाईं ओर:
place-right-of = इसके दाईं ओर:
place-above = इसके ऊपर:
place-below = इसके नीचे:
votes-left = { $count } बाकी
votes-undo = वापस लें
votes-done = बस इतना ही। “ठीक है” छुएँ।
pairs-undecided = तय नहीं कर सकता
opinions-agree = सहमत
opinions-disagree = असहमत
opinions-pass = पता नहीं
opinions-agree-count =
    { $count ->
        [one] { $count } बार सहमत
       *[other] { $count } बार सहमत
    }
opinions-disagree-count =
    { $count ->
        [one] { $count } बार असहमत
       *[other] { $count } बार असहमत
    }
opinions-pass-count =
    { $count ->
        [one] { $count } बार पता नहीं
       *[other] { $count } बार पता नहीं
    }
ranking-exactly =
    { $count ->
        [one] सबसे पसंद की तस्वीर छुएँ।
       *[other] { $count } तस्वीरें छुएँ, सबसे पसंद की पहले।
    }
ranking-between = { $least } से { $most } तस्वीरें छुएँ, सबसे पसंद की पहले।
ranking-order = क्रम
ranking-pictures = तस्वीरें
ranking-move = तस्वीरों को ऊपर या नीचे ले जाएँ।
ranking-up = ऊपर
ranking-down = नीचे
ranking-place = नंबर { $place }
ranking-high = ऊपर
ranking-middle = बीच में
ranking-low = नीचे
ranking-never = कोई जगह नहीं
sides-for = पक्ष में
sides-against = विरोध में
compare-none = इनमें से कोई नहीं
drawing-hint = उँगली से चित्र बनाएँ।
drawing-full = पन्ना भर गया। “ठीक है” छुएँ, या कुछ मिटाएँ।
drawing-sheet = पन्ना
drawing-undo = वापस लें
drawing-again = सब मिटाएँ
drawing-sure = हाँ, मिटाएँ
drawing-given = आपका चित्र
drawing-ink = काला
drawing-red = लाल
drawing-blue = नीला
drawing-green = हरा
drawing-yellow = पीला
number-less = कम
number-more = ज़्यादा
number-slide = गोल बटन खिसकाएँ।
number-range = { $low } से { $high }
points-share =
    { $count ->
        [one] अपना अंक दें।
       *[other] { $count } अंक बाँटें।
    }
points-left =
    { $count ->
        [0] कुछ नहीं बचा
        [one] { $count } अंक बाकी
       *[other] { $count } अंक बाकी
    }
points-given =
    { $count ->
        [0] कोई अंक नहीं
        [one] { $count } अंक
       *[other] { $count } अंक
    }
points-of = { $label }: { $points }
points-less = एक अंक घटाएँ
points-more = एक अंक दें
points-full = यहाँ और अंक नहीं दे सकते।
calendar-day = { $weekday }, { $day }
calendar-time = समय { $time }
words-hint = बटनों से लिखें। कृपया नाम न लिखें।
words-given = आपका लिखा हुआ
words-space = जगह
words-delete = एक अक्षर मिटाएँ
words-letters = अक्षर
words-accents = और अक्षर
words-digits = अंक
words-letters-key = क
words-accents-key = अ
words-digits-key = 123
words-left =
    { $count ->
        [one] { $count } अक्षर बाकी
       *[other] { $count } अक्षर बाकी
    }
words-mark-dot = बिंदु
words-mark-comma = अल्पविराम
words-mark-question = प्रश्न चिह्न
words-mark-exclamation = विस्मय चिह्न
words-mark-apostrophe = ऊपरी अल्पविराम
words-mark-hyphen = योजक चिह्न
words-mark-colon = अपूर्ण विराम
words-mark-semicolon = अर्धविराम
words-mark-opens = कोष्ठक खुला
words-mark-closes = कोष्ठक बंद
words-mark-quotes = उद्धरण चिह्न
words-mark-percent = प्रतिशत
words-mark-plus = जोड़
words-mark-euro = यूरो
words-mark-pound = पाउंड
budget-rule = हम कैसे गिनते हैं
budget-spend = चुनें कि पैसा कहाँ लगे।
budget-approve =
    { $most ->
        [one] { $most } परियोजना चुनें।
       *[other] ज़्यादा से ज़्यादा { $most } परियोजनाएँ चुनें।
    }
budget-dear = इतना पैसा नहीं बचा है।
budget-full =
    { $most ->
        [one] आप { $most } परियोजना चुन चुके हैं।
       *[other] आप { $most } परियोजनाएँ चुन चुके हैं।
    }
budget-left = { $amount } में से { $left } बाकी
budget-of = { $amount } में से { $left }
budget-above = { $amount } में से { $left } से कुछ ज़्यादा बाकी
budget-hardly = { $amount } में से लगभग कुछ नहीं बचा
budget-approved = { $most } में से { $count } चुने
budget-page = पन्ना { $page }, कुल { $pages }
budget-before = पिछला पन्ना
video-play = देखें
video-pause = रोकें
video-resume = आगे चलाएँ
video-again = शुरू से
video-missing = यह फ़िल्म अभी नहीं चल रही। “आगे” छुएँ।
signs-name = सांकेतिक भाषा
signs-pause = संकेत रोकें
signs-show = संकेत देखें
voice-consent = हम आपकी आवाज़ रिकॉर्ड करते हैं। सबसे पहले हमारी टीम सुनती है।
voice-agree = मंज़ूर है
voice-most = ज़्यादा से ज़्यादा { $count } सेकंड बोलें।
voice-record = रिकॉर्ड करें
voice-stop = रोकें
voice-ending = एक पल…
voice-hear = फिर सुनें
voice-quiet = रोकें
voice-anew = फिर से
voice-seconds =
    { $count ->
        [one] { $count } सेकंड
       *[other] { $count } सेकंड
    }
voice-deaf = माइक नहीं चल रहा। आप इसे छोड़ सकते हैं।
voice-given = आपका संदेश

keys-dark = काली स्क्रीन
keys-hold = देर तक छूना
keys-left = बाएँ
keys-right = दाएँ
keys-up = ऊपर
keys-down = नीचे
keys-pen = रेखा शुरू करें
keys-lift = रेखा पूरी करें
keys-chosen = चुना गया
keys-not-chosen = अब चुना नहीं है
keys-volume = ध्वनि { $most } में से { $level }
keys-pace = गति { $most } में से { $level }
switch-title = अपना बटन आज़माएँ
switch-wait = तारे का इंतज़ार करें।
switch-now = अब दबाएँ!
