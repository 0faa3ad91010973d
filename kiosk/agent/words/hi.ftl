# मशीन कर्मचारियों से जो कहती है। छोटे वाक्य, रोज़ के शब्द; "आप" कहकर।

lock-title = आपका PIN
digits-entered =
    { $count ->
        [one] { $count } अंक
       *[other] { $count } अंक
    }
letters-entered =
    { $count ->
        [one] { $count } अक्षर
       *[other] { $count } अक्षर
    }
heard-by-others = दूसरे लोग सुन सकते हैं कि आप कौन-से बटन खोज रहे हैं। हेडफ़ोन लगाइए, या देख लीजिए कि पास में कोई न हो।
state-good = सही का निशान है
state-care = देखना बाकी है
pin-title = एक PIN चुनें
pin-hint = कम से कम 4 अंक। 1234 नहीं।
pin-again-title = वही PIN एक बार और
pin-differs = दोनों PIN एक जैसे नहीं हैं। फिर से चुनें।
pin-wrong = यह सही PIN नहीं है।
pin-wait =
    { $seconds ->
        [one] यह सही PIN नहीं है। { $seconds } सेकंड रुकें, फिर कोशिश करें।
       *[other] यह सही PIN नहीं है। { $seconds } सेकंड रुकें, फिर कोशिश करें।
    }
pin-broken = PIN अब पढ़ा नहीं जा सकता। दफ़्तर नया PIN बना सकता है।
pin-too-easy = इस PIN का अंदाज़ा लगाना आसान है। दूसरा चुनें।
pin-chosen = अब से यह PIN कर्मचारियों की स्क्रीन खोलेगा। इसे सुरक्षित जगह लिख लें।

menu-title = यह मशीन
menu-stick = पेन ड्राइव
menu-answers = जवाब: { $count }
menu-packs = परामर्श
menu-site = जगह बदली
menu-wifi = वाई-फ़ाई
menu-checklist = पहले दिन से पहले
menu-tests = जाँच
menu-health = मशीन कैसी है?
menu-defaults = भाषा और आवाज़
menu-pin = नया PIN
menu-power = बंद करें
menu-leave = हो गया

stick-title = पेन ड्राइव
stick-none = पेन ड्राइव लगाएँ। मशीन उसे ख़ुद देख लेगी।
stick-gone = यह पेन ड्राइव अब यहाँ नहीं है।
stick-other = दूसरी पेन ड्राइव
stick-install = नया: { $title }
stick-take =
    { $count ->
        [0] देखें क्या पहुँचा
        [one] { $count } जवाब ले जाएँ
       *[other] { $count } जवाब ले जाएँ
    }
stick-release = निकाल रहे हैं
stick-released = अब पेन ड्राइव निकाल सकते हैं।
stick-read-only = इस पेन ड्राइव पर लिखा नहीं जा सकता: यह जवाब नहीं ले जा सकती।
stick-empty = इस पेन ड्राइव पर कोई परामर्श नहीं है।
stick-nothing-new = इस पेन ड्राइव का सब कुछ यहाँ पहले से है।
stick-taken =
    { $count ->
        [0] कुछ बाकी नहीं: ले जाने को कुछ नहीं था।
        [one] { $count } जवाब पेन ड्राइव पर है। केंद्र पहुँचने तक वह यहाँ भी रहेगा।
       *[other] { $count } जवाब पेन ड्राइव पर हैं। केंद्र पहुँचने तक वे यहाँ भी रहेंगे।
    }
stick-taken-arrived = पहुँच गए और यहाँ से मिटाए: { $arrived }। पेन ड्राइव पर: { $count }।
stick-full = पेन ड्राइव भर गई है। सारे जवाब अभी यहीं हैं। उसमें जगह बनाएँ, या दूसरी पेन ड्राइव लें।
stick-pulled = पेन ड्राइव काम पूरा होने से पहले निकाल ली गई। कुछ नहीं खोया: उसे फिर लगाएँ।
stick-worn = पेन ड्राइव पर जो लिखा गया, वह टिका नहीं। दूसरी लें।
stick-unreadable = यह पेन ड्राइव यहाँ पढ़ी नहीं जा सकती। { $newer } या { $older } वाली लें।

pack-dates = { $opens } से { $closes } तक
pack-new = यहाँ नया: संस्करण { $version }
pack-newer = संस्करण { $here } की जगह संस्करण { $version }
pack-version = { $title } ({ $version })
pack-number = संस्करण { $version }
pack-shown = लोग यही देखते हैं
pack-show = यह दिखाएँ
pack-rehearse = बिना गिने आज़माएँ
rehearsal-end = अभ्यास ख़त्म करें
rehearsal-ends = आपके जाते ही अभ्यास ख़त्म होगा।
pack-remove = इस मशीन से हटाएँ
packs-none = यहाँ अभी कोई परामर्श नहीं है। पेन ड्राइव से लाएँ।
signed-by-town = शहर ने हस्ताक्षर किए
signed-by = शहर की ओर से हस्ताक्षर: { $who }
install = लगाएँ
installed = “{ $title }” यहाँ है, और लोग उसे देखते हैं। पेन ड्राइव निकाल सकते हैं।
removed = “{ $title }” हटा दिया गया।
now-shown = लोग अब “{ $title }” देखते हैं।
rehearsing = मशीन “{ $title }” के साथ फिर शुरू होगी। पीला निशान बताएगा कि कुछ नहीं गिना जाता। दस मिनट कोई न छुए तो ख़ुद ख़त्म होगा।
megabytes = { $count } MB
gigabytes = { $count } GB

refused-signature = यह पेन ड्राइव आपके शहर की नहीं है। कुछ नहीं लगाया गया। दफ़्तर को बताएँ।
refused-expired = यह पेन ड्राइव बहुत पुरानी है। दफ़्तर में फिर बनवाएँ। अगर नई है, तो मशीन की घड़ी ग़लत है।
refused-rolled-back = यह पेन ड्राइव यहाँ आई दूसरी से पुरानी है। सबसे नई लें।
refused-damaged = यह पेन ड्राइव ख़राब है, या किसी ने बदल दी है। कुछ नहीं लगाया गया। फिर बनवाएँ।
refused-other-pod = यह परामर्श दूसरी मशीन के लिए है।
refused-older = यहाँ पहले से नया संस्करण है।
refused-newer-format = इस परामर्श को नया सॉफ़्टवेयर चाहिए। दफ़्तर को बताएँ।
refused-disk = मशीन में जगह नहीं है, या कार्ड घिस गया है। कुछ नहीं बदला। दफ़्तर को बताएँ।
refused-not-ready = यह अभी नहीं चलता। “पहले दिन से पहले” देखें।
refused-failed = यह नहीं हुआ। कुछ नहीं खोया। फिर कोशिश करें; फिर भी न हो तो दफ़्तर को बताएँ।

answers-title = जवाब
answers-waiting =
    { $count ->
        [one] यहाँ { $count } जवाब बाकी है
       *[other] यहाँ { $count } जवाब बाकी हैं
    }
answers-safe = इन्हें यहाँ कोई नहीं पढ़ सकता। केंद्र पहुँचने तक ये रहेंगे।
answers-take = ले जाएँ
answers-nowhere = यह मशीन अभी किसी केंद्र से नहीं जुड़ी है। दफ़्तर को इसे जोड़ना होगा।

site-title = मशीन आज कहाँ है?
site-other = दूसरी जगह
site-not-enrolled = यह मशीन अभी किसी केंद्र से नहीं जुड़ी है। पहले दफ़्तर को इसे जोड़ना होगा।
site-moved = अब से जवाब “{ $site }” के हैं।
place-title = इस जगह का नाम क्या है?

wifi-none = इस मशीन में वाई-फ़ाई नहीं है। जवाब पेन ड्राइव से जाते हैं।
wifi-search = खोजें
wifi-not-looked = आसपास के नेटवर्क खोजें। कुछ सेकंड लगेंगे।
wifi-nothing = यहाँ कोई नेटवर्क नहीं है। जवाब पेन ड्राइव से जा सकते हैं।
wifi-network = { $name } (4 में से { $strength })
wifi-joined = मशीन “{ $name }” से जुड़ी है, और पास होने पर हमेशा जुड़ेगी।
wifi-wrong = पासवर्ड ग़लत है। फिर कोशिश करें।
wifi-gone = यह नेटवर्क अब पास नहीं है। फिर खोजें।
password-title = “{ $name }” का पासवर्ड
reach-nowhere = कोई नेटवर्क नहीं
reach-portal = एक पन्ना पहले मंज़ूरी या पैसे माँगता है। मशीन यह नहीं कर सकती: दूसरा नेटवर्क लें।
reach-local = नेटवर्क है, पर केंद्र जवाब नहीं देता
reach-centre = केंद्र जवाब देता है

test-sound = स्पीकर
test-microphone = माइक
test-touch = स्क्रीन
test-keypad = बटन
test-ruler = पैमाना
sound-text = तीन सुर सुनाई देंगे, हर एक पहले से ऊँचा।
sound-play = बजाएँ
sound-heard = सुनाई दिया
microphone-text = तीन सेकंड बोलें। फिर आपको वही सुनाई देगा।
microphone-try = आज़माएँ
microphone-loud = माइक को सुनाई देता है। क्या आपने अपनी आवाज़ सुनी?
microphone-silent = माइक को लगभग कुछ सुनाई नहीं दिया। क्या वह लगा है?
touch-left =
    { $count ->
        [one] { $count } खाना और छुएँ
       *[other] { $count } खाने और छुएँ
    }
keypad-none = बटन नहीं हैं
keypad-text = हर बटन एक बार दबाएँ।
ruler-text = बैंक का कार्ड स्क्रीन पर रखें। चित्र को उतना ही चौड़ा करें।
ruler-fits = उतना ही चौड़ा
ruler-smaller = छोटा
ruler-larger = बड़ा
ruler-measured = अब इस स्क्रीन पर सब कुछ सही आकार में है।
passed = जाँच पूरी हुई।

health-again = फिर देखें
health-unknown = इस मशीन का हाल पता नहीं चलता।
clock-text = इस मशीन पर समय: { $time }। क्या यह सही है? नहीं तो इसे एक मिनट नेटवर्क से जोड़ें, या दफ़्तर को बताएँ।
clock-right = सही है
health-free = { $total } में से { $free } ख़ाली
health-warm = अंदर { $degrees } °C
health-weak-power = बिजली बहुत कमज़ोर है
health-strong-power = बिजली काफ़ी है
health-battery = बैटरी { $percent }%
health-charging = बैटरी { $percent }%, चार्ज हो रही है

checklist-left =
    { $count ->
        [one] { $count } काम बाकी है।
       *[other] { $count } काम बाकी हैं।
    }
checklist-green = सब तैयार है।
check-pin = PIN चुना गया है
check-enrolled = मशीन केंद्र से जुड़ी है
check-pack = परामर्श यहाँ है
check-site = मशीन अपनी जगह जानती है
check-clock = घड़ी सही है
check-room = जवाबों के लिए जगह है
check-ruler = स्क्रीन नापी गई है
check-touch = स्क्रीन उँगली पहचानती है
check-sound = स्पीकर बजता है
check-microphone = माइक सुनता है
check-keypad = बटन चलते हैं
check-rehearsal = किसी ने आज़माया है

defaults-text = हर व्यक्ति ऐसे शुरू करता है।

power-off = बंद करें
power-text = सारे जवाब सुरक्षित हैं। स्क्रीन काली होगी; फिर बिजली का तार निकाल सकते हैं।
power-refused = मशीन ख़ुद बंद नहीं हो सकती। तार निकालें: सारे जवाब सुरक्षित हैं।

doing-title = एक पल
doing-look = मशीन सब कुछ देख रही है।
doing-speak = इस भाषा के अक्षर तैयार हो रहे हैं।
doing-unlock = PIN जाँचा जा रहा है।
doing-choosepin = PIN सहेजा जा रहा है।
doing-install = परामर्श कॉपी और जाँचा जा रहा है। पेन ड्राइव लगी रहने दें।
doing-take = जवाब पेन ड्राइव पर जा रहे हैं। उसे लगी रहने दें।
doing-release = पेन ड्राइव पर लिखना पूरा हो रहा है। उसे लगी रहने दें।
doing-show = परामर्श बदला जा रहा है।
doing-remove = परामर्श हटाया जा रहा है।
doing-rehearse = अभ्यास तैयार हो रहा है।
doing-endrehearsal = अभ्यास ख़त्म हो रहा है।
doing-stand = जगह सहेजी जा रही है।
doing-join = मशीन नेटवर्क से जुड़ रही है।
doing-pass = सहेजा जा रहा है।
doing-measure = सहेजा जा रहा है।
doing-prefer = सहेजा जा रहा है।
doing-sound = सुनें।
doing-listen = अब बोलें। फिर आपको वही सुनाई देगा।
doing-poweroff = मशीन बंद हो रही है।
percent = { $count }%
notice-good = हो गया
notice-bad = यह नहीं हुआ
