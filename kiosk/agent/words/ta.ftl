# சாதனம் பணியாளர்களிடம் சொல்லும் சொற்கள். சிறு வாக்கியங்கள், அன்றாடச் சொற்கள், மரியாதைப் பன்மை.

lock-title = உங்கள் PIN
digits-entered =
    { $count ->
        [one] { $count } இலக்கம்
       *[other] { $count } இலக்கங்கள்
    }
letters-entered =
    { $count ->
        [one] { $count } எழுத்து
       *[other] { $count } எழுத்துகள்
    }
heard-by-others = நீங்கள் தேடும் விசைகளை மற்றவர்கள் கேட்கலாம். தலையணி ஒலிக்கருவியை அணியுங்கள், அல்லது அருகில் யாரும் இல்லை என்று பாருங்கள்.
state-good = சரி எனக் குறிக்கப்பட்டுள்ளது
state-care = பார்க்க வேண்டும்
pin-title = ஒரு PIN தேர்ந்தெடுங்கள்
pin-hint = குறைந்தது 4 இலக்கங்கள். 1234 வேண்டாம்.
pin-again-title = அதே PIN மீண்டும் ஒருமுறை
pin-differs = இரண்டு PIN உம் ஒன்றல்ல. மீண்டும் தேர்ந்தெடுங்கள்.
pin-wrong = இது சரியான PIN அல்ல.
pin-wait =
    { $seconds ->
        [one] இது சரியான PIN அல்ல. { $seconds } நொடி காத்திருந்து மீண்டும் முயலுங்கள்.
       *[other] இது சரியான PIN அல்ல. { $seconds } நொடிகள் காத்திருந்து மீண்டும் முயலுங்கள்.
    }
pin-broken = PIN ஐ இனிப் படிக்க முடியாது. அலுவலகம் புதியதைத் தரலாம்.
pin-too-easy = இந்த PIN ஐ எளிதில் ஊகிக்கலாம். வேறொன்றைத் தேர்ந்தெடுங்கள்.
pin-chosen = இனி இந்த PIN பணியாளர் திரைகளைத் திறக்கும். பாதுகாப்பான இடத்தில் எழுதி வையுங்கள்.

menu-title = இந்தச் சாதனம்
menu-stick = USB
menu-answers = பதில்கள்: { $count }
menu-packs = கருத்துக் கேட்பு
menu-site = இடம் மாற்றம்
menu-wifi = Wi-Fi
menu-checklist = முதல் நாளுக்கு முன்
menu-tests = சோதனைகள்
menu-health = சாதன நிலை
menu-defaults = மொழி, ஒலி
menu-pin = புதிய PIN
menu-power = அணை
menu-leave = முடிந்தது

stick-title = USB
stick-none = USB ஐச் செருகுங்கள். சாதனம் தானே அறியும்.
stick-gone = இந்த USB இப்போது இங்கே இல்லை.
stick-other = வேறு USB
stick-install = புதியது: { $title }
stick-take =
    { $count ->
        [0] சேர்ந்தவற்றைப் பார்
        [one] { $count } பதிலை எடு
       *[other] { $count } பதில்களை எடு
    }
stick-release = எடுக்கிறேன்
stick-released = இப்போது USB ஐ எடுக்கலாம்.
stick-read-only = இந்த USB இல் எழுத முடியாது: பதில்களை எடுக்க முடியாது.
stick-empty = இந்த USB இல் கருத்துக் கேட்பு இல்லை.
stick-nothing-new = இந்த USB இல் உள்ள எல்லாம் ஏற்கெனவே இங்கே உள்ளன.
stick-taken =
    { $count ->
        [0] எதுவும் இல்லை: எடுக்க எதுவும் இருக்கவில்லை.
        [one] { $count } பதில் USB இல் உள்ளது. மையத்திற்குச் சேரும் வரை இங்கேயும் இருக்கும்.
       *[other] { $count } பதில்கள் USB இல் உள்ளன. மையத்திற்குச் சேரும் வரை இங்கேயும் இருக்கும்.
    }
stick-taken-arrived = சேர்ந்தவை, இங்கே அழித்தவை: { $arrived }. USB இல்: { $count }.
stick-full = USB நிறைந்தது. எல்லாப் பதில்களும் இங்கேயே உள்ளன. அதில் இடம் செய்யுங்கள், அல்லது வேறு USB எடுங்கள்.
stick-pulled = முடியும் முன் USB எடுக்கப்பட்டது. எதுவும் இழக்கவில்லை: மீண்டும் செருகுங்கள்.
stick-worn = எழுதியதை USB வைத்துக்கொள்ளவில்லை. வேறு USB எடுங்கள்.
stick-unreadable = இந்த USB ஐ இங்கே படிக்க முடியாது. { $newer } அல்லது { $older } USB எடுங்கள்.

pack-dates = { $opens } முதல் { $closes } வரை
pack-new = இங்கே புதியது: பதிப்பு { $version }
pack-newer = பதிப்பு { $here } க்குப் பதில் பதிப்பு { $version }
pack-version = { $title } ({ $version })
pack-number = பதிப்பு { $version }
pack-shown = மக்கள் பார்ப்பது இது
pack-show = இதைக் காட்டு
pack-rehearse = எண்ணாமல் முயன்று பார்
rehearsal-end = ஒத்திகையை முடி
rehearsal-ends = நீங்கள் வெளியேறியதும் ஒத்திகை முடியும்.
pack-remove = சாதனத்திலிருந்து நீக்கு
packs-none = இங்கே இன்னும் கருத்துக் கேட்பு இல்லை. USB இல் கொண்டு வாருங்கள்.
signed-by-town = நகரம் கையொப்பமிட்டது
signed-by = நகரத்திற்காகக் கையொப்பம்: { $who }
install = நிறுவு
installed = “{ $title }” இங்கே உள்ளது, மக்கள் பார்க்கிறார்கள். USB ஐ எடுக்கலாம்.
removed = “{ $title }” நீக்கப்பட்டது.
now-shown = மக்கள் இப்போது “{ $title }” பார்க்கிறார்கள்.
rehearsing = சாதனம் “{ $title }” உடன் மீண்டும் தொடங்கும். எதுவும் எண்ணப்படாது என மஞ்சள் குறி சொல்லும். பத்து நிமிடம் யாரும் தொடாவிட்டால் தானே முடியும்.
megabytes = { $count } MB
gigabytes = { $count } GB

refused-signature = இந்த USB உங்கள் நகரத்தினுடையது அல்ல. நிறுவவில்லை. அலுவலகத்திடம் சொல்லுங்கள்.
refused-expired = இந்த USB மிகப் பழையது. அலுவலகத்தில் மீண்டும் எழுதச் சொல்லுங்கள். புதியது என்றால், சாதனத்தின் நேரம் தவறு.
refused-rolled-back = முன்பு வந்ததைவிட இந்த USB பழையது. மிகப் புதியதை எடுங்கள்.
refused-damaged = இந்த USB பழுதானது, அல்லது யாரோ மாற்றிவிட்டார்கள். எதுவும் நிறுவப்படவில்லை. மீண்டும் எழுதச் சொல்லுங்கள்.
refused-other-pod = இது வேறு சாதனத்திற்கானது.
refused-older = இங்கே ஏற்கெனவே புதிய பதிப்பு உள்ளது.
refused-newer-format = இதற்குப் புதிய மென்பொருள் வேண்டும். அலுவலகத்திடம் சொல்லுங்கள்.
refused-disk = சாதனத்தில் இடம் இல்லை, அல்லது அட்டை தேய்ந்தது. எதுவும் மாறவில்லை. அலுவலகத்திடம் சொல்லுங்கள்.
refused-not-ready = இது இன்னும் வேலை செய்யாது. “முதல் நாளுக்கு முன்” பாருங்கள்.
refused-failed = இது நடக்கவில்லை. எதுவும் இழக்கவில்லை. மீண்டும் முயலுங்கள்; நடக்காவிட்டால் அலுவலகத்திடம் சொல்லுங்கள்.

answers-title = பதில்கள்
answers-waiting =
    { $count ->
        [one] இங்கே { $count } பதில் உள்ளது
       *[other] இங்கே { $count } பதில்கள் உள்ளன
    }
answers-safe = இங்கே யாரும் படிக்க முடியாது. மையத்திற்குச் சேரும் வரை இருக்கும்.
answers-take = எடு
answers-nowhere = இந்தச் சாதனத்திற்கு இன்னும் மையம் இல்லை. அலுவலகம் பதிவு செய்ய வேண்டும்.

site-title = சாதனம் இன்று எங்கே?
site-other = வேறு இடம்
site-not-enrolled = இந்தச் சாதனத்திற்கு இன்னும் மையம் இல்லை. முதலில் அலுவலகம் பதிவு செய்ய வேண்டும்.
site-moved = இனிப் பதில்கள் “{ $site }” இலிருந்து.
place-title = இந்த இடத்தின் பெயர் என்ன?

wifi-none = இந்தச் சாதனத்தில் Wi-Fi இல்லை. பதில்கள் USB இல் செல்லும்.
wifi-search = தேடு
wifi-not-looked = அருகில் உள்ள வலைகளைத் தேடுங்கள். சில நொடிகள் ஆகும்.
wifi-nothing = அருகில் வலை இல்லை. பதில்கள் USB இல் செல்லலாம்.
wifi-network = { $name } (4 இல் { $strength })
wifi-joined = சாதனம் “{ $name }” இல் உள்ளது; அருகில் வரும்போதெல்லாம் இணையும்.
wifi-wrong = கடவுச்சொல் தவறு. மீண்டும் முயலுங்கள்.
wifi-gone = இந்த வலை இப்போது இல்லை. மீண்டும் தேடுங்கள்.
password-title = “{ $name }” கடவுச்சொல்
reach-nowhere = வலை இல்லை
reach-portal = ஒரு பக்கம் முதலில் சம்மதம் அல்லது பணம் கேட்கிறது. சாதனத்தால் முடியாது: வேறு வலையை எடுங்கள்.
reach-local = வலை உள்ளது, மையம் பதில் சொல்லவில்லை
reach-centre = மையம் பதில் சொல்கிறது

test-sound = ஒலிபெருக்கி
test-microphone = ஒலிவாங்கி
test-touch = திரை
test-keypad = விசைகள்
test-ruler = அளவுகோல்
sound-text = மூன்று ஒலிகள் கேட்கும், ஒன்றைவிட ஒன்று உயர்வாக.
sound-play = ஒலி எழுப்பு
sound-heard = கேட்டது
microphone-text = மூன்று நொடி பேசுங்கள். பிறகு அது உங்களுக்குக் கேட்கும்.
microphone-try = முயன்று பார்
microphone-loud = ஒலிவாங்கிக்குக் கேட்கிறது. உங்களுக்குக் கேட்டதா?
microphone-silent = ஒலிவாங்கிக்கு ஏறக்குறைய எதுவும் கேட்கவில்லை. செருகியுள்ளதா?
touch-left =
    { $count ->
        [one] இன்னும் { $count } கட்டம்
       *[other] இன்னும் { $count } கட்டங்கள்
    }
keypad-none = விசைகள் இல்லை
keypad-text = ஒவ்வொரு விசையையும் ஒருமுறை அழுத்துங்கள்.
ruler-text = வங்கி அட்டையைத் திரையில் வையுங்கள். படத்தை அதே அகலமாக்குங்கள்.
ruler-fits = அதே அகலம்
ruler-smaller = சிறிதாக
ruler-larger = பெரிதாக
ruler-measured = இப்போது திரையில் எல்லாம் உண்மை அளவில் உள்ளன.
passed = தேர்ச்சி.

health-again = மீண்டும் பார்
health-unknown = இந்தச் சாதனத்தின் நிலை தெரியவில்லை.
clock-text = நேரம்: { $time }. சரியா? இல்லையென்றால் ஒரு நிமிடம் வலையில் இணையுங்கள், அல்லது அலுவலகத்திடம் சொல்லுங்கள்.
clock-right = சரி
health-free = { $total } இல் { $free } காலி
health-warm = உள்ளே { $degrees } °C
health-weak-power = மின்சாரம் போதாது
health-strong-power = மின்சாரம் போதும்
health-battery = மின்கலம் { $percent }%
health-charging = மின்கலம் { $percent }%, ஏறுகிறது

checklist-left =
    { $count ->
        [one] இன்னும் { $count } வேலை உள்ளது.
       *[other] இன்னும் { $count } வேலைகள் உள்ளன.
    }
checklist-green = எல்லாம் தயார்.
check-pin = PIN உள்ளது
check-enrolled = சாதனத்திற்கு மையம் உள்ளது
check-pack = கருத்துக் கேட்பு உள்ளது
check-site = சாதனத்தின் இடம் தெரியும்
check-clock = நேரம் சரி
check-room = பதில்களுக்கு இடம் உள்ளது
check-ruler = திரையை அளந்தாயிற்று
check-touch = திரை தொடுதலை அறிகிறது
check-sound = ஒலிபெருக்கி ஒலிக்கிறது
check-microphone = ஒலிவாங்கிக்குக் கேட்கிறது
check-keypad = விசைகள் இயங்குகின்றன
check-rehearsal = ஒருவர் முயன்று பார்த்தார்

defaults-text = ஒவ்வொருவருக்கும் இப்படித் தொடங்கும்.

power-off = அணை
power-text = எல்லாப் பதில்களும் பத்திரம். திரை இருளும்; பிறகு மின் இணைப்பை எடுக்கலாம்.
power-refused = சாதனம் தானே அணைய முடியாது. மின் இணைப்பை எடுங்கள்: எல்லாப் பதில்களும் பத்திரம்.

doing-title = ஒரு நொடி
doing-look = சாதனம் எல்லாவற்றையும் பார்க்கிறது.
doing-speak = இந்த மொழியின் எழுத்துகள் தயாராகின்றன.
doing-unlock = PIN சரிபார்க்கப்படுகிறது.
doing-choosepin = PIN சேமிக்கப்படுகிறது.
doing-install = நகலெடுத்துச் சரிபார்க்கிறது. USB ஐ எடுக்காதீர்கள்.
doing-take = பதில்கள் USB க்குச் செல்கின்றன. எடுக்காதீர்கள்.
doing-release = USB இல் எழுதி முடிக்கிறது. எடுக்காதீர்கள்.
doing-show = கருத்துக் கேட்பு மாறுகிறது.
doing-remove = கருத்துக் கேட்பு நீக்கப்படுகிறது.
doing-rehearse = ஒத்திகை தயாராகிறது.
doing-endrehearsal = ஒத்திகை முடிகிறது.
doing-stand = இடம் சேமிக்கப்படுகிறது.
doing-join = சாதனம் வலையில் இணைகிறது.
doing-pass = சேமிக்கிறது.
doing-measure = சேமிக்கிறது.
doing-prefer = சேமிக்கிறது.
doing-sound = கேளுங்கள்.
doing-listen = இப்போது பேசுங்கள். பிறகு அது உங்களுக்குக் கேட்கும்.
doing-poweroff = சாதனம் அணைகிறது.
percent = { $count }%
notice-good = முடிந்தது
notice-bad = நடக்கவில்லை
