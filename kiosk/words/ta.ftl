# சாதனம் தானே சொல்லும் சொற்கள். சிறு வாக்கியங்கள், அன்றாடச் சொற்கள், மரியாதைப் பன்மை.

touch = தொடுங்கள்
two-minutes = 2 நிமிடம், பெயர் வேண்டாம்
choose-language = உங்கள் மொழி எது?
commitment-information = முடிவு செய்தது இதுதான்.
commitment-consultation = உங்கள் கருத்து முக்கியம். இதோ விவரம்.
commitment-deliberation = சேர்ந்து பேசுகிறோம். இதோ விவரம்.
commitment-representation = உங்கள் குரலைச் சொல்கிறோம். இதோ விவரம்.
commitment-co-decision = எங்களுடன் முடிவெடுக்கிறீர்கள். இதோ விவரம்.
you-say = நீங்கள் சொல்கிறீர்கள்
decided-on = { $day } அன்று.
we-answer = நாங்கள் பதில் சொல்கிறோம்
answered-by = இங்கேயே, { $day } தேதிக்கு முன்.
start = தொடங்கு
resume = தொடர்க
progress = { $total } இல் { $step }
back = பின்
skip = தவிர்
decline = சொல்லமாட்டேன்
forward = சரி
next = அடுத்து
more = பிற
listen = கேட்க
comfort = அமைப்புகள்
comfort-title = உங்களுக்கு எது வசதி?
comfort-unset = முதலில் இருந்தபடி
letters-small = சிறிய எழுத்து
letters-default = வழக்கமான எழுத்து
letters-large = பெரிய எழுத்து
letters-largest = மிகப் பெரிய எழுத்து
contrast-default = வழக்கமான நிறம்
contrast-high = கருப்பு வெள்ளை
contrast-low = மென்மையான ஒளி
lower = எல்லாம் கீழே
slower = மெதுவான குரல்
faster = வேகமான குரல்
softer = ஒலி குறைவாக
louder = ஒலி அதிகமாக
still = அசைவு இல்லாமல்
language = மொழி
about = பற்றி
about-title = யார் எதைச் செய்தார்கள்?
profile-why = எல்லோர் குரலும் கேட்கிறதா என அறிய. நீங்கள் தவிர்க்கலாம்.
leave = வெளியேறு
change = மாற்று
choose-several = பல படங்களைத் தொடலாம்.
choose-up-to =
    { $most ->
        [one] { $most } படத்தைத் தொடலாம்.
       *[other] { $most } படங்கள் வரை தொடலாம்.
    }
choices-full = இதற்கு மேல் எடுக்க முடியாது. நீக்க ஒரு படத்தை மீண்டும் தொடவும்.
scale-faces-5-1 = மிகத் தீது
scale-faces-5-2 = தீது
scale-faces-5-3 = சுமார்
scale-faces-5-4 = நன்று
scale-faces-5-5 = மிக நன்று
scale-faces-3-1 = தீது
scale-faces-3-2 = சுமார்
scale-faces-3-3 = நன்று
scale-agreement-5-1 = முழு எதிர்
scale-agreement-5-2 = சற்று எதிர்
scale-agreement-5-3 = நடு
scale-agreement-5-4 = சற்று ஏற்பு
scale-agreement-5-5 = முழு ஏற்பு
scale-agreement-3-1 = இல்லை
scale-agreement-3-2 = நடு
scale-agreement-3-3 = ஆம்
review-title = நீங்கள் சொன்னவை
review-hint = மாற்ற ஒரு வரியைத் தொடுங்கள்.
no-answer = பதில் இல்லை
nothing-to-give = நீங்கள் இன்னும் எதுவும் சொல்லவில்லை. பதில் சொல்ல ஒரு வரியைத் தொடுங்கள்.
give = கொடு
giving = சேமிக்கிறது…
thanks = நன்றி. சேமித்தாயிற்று.
thanks-count =
    { $count ->
        [one] இங்கே { $count } நபர் கருத்து சொன்னார்.
       *[other] இங்கே { $count } பேர் கருத்து சொன்னார்கள்.
    }
thanks-more-than = இங்கே { $count } பேருக்கு மேல் கருத்து சொன்னார்கள்.
a-lot = நிறைய
half = பாதி
a-few = சிலர்
nobody = யாரும் இல்லை
another = வேறு ஒருவரா?
finish = முடி
still-there = இன்னும் இருக்கிறீர்களா?
still-there-hint = இல்லையென்றால் உங்கள் பதில்கள் அழியும்.
stay = இருக்கிறேன்
calm-title = சிறிது நேரம்
calm-text = திரை உடனே திரும்பும்.
no-pack-title = விரைவில்
no-pack-text = இந்தச் சாதனத்தில் இன்னும் கேள்வி இல்லை.
not-enrolled-text = இந்தச் சாதனம் இன்னும் மையத்துடன் இணையவில்லை.
not-commissioned-text = இந்தச் சாதனம் தயாராகிறது.
season-ahead = விரைவில்
season-closed = முடிந்தது. நன்றி!
season-decided = முடிவு வந்துவிட்டது.
season-place = இங்கே சொல்லப்பட்டவை
season-promise = கொடுத்த வாக்குறுதி
opens-on = { $day } முதல்.
answer-by = பதில்: { $day } தேதிக்கு முன்.
rehearsal = ஒத்திகை
place-map = வரைபடம்
place-hint-pin = இடத்தைக் குறியின் கீழ் கொண்டு வந்து, “இங்கே” என்பதைத் தொடுங்கள்.
place-hint-zone = ஓர் இடத்தைத் தொடுங்கள்.
place-here = இங்கே
place-nearer = அருகில்
place-farther = தூரத்தில்
place-places = தெரிந்த இடங்கள்
place-somewhere = வரைபடத்தில் ஓர் இடம்
place-near = அருகில்: { $place }
place-left-of = இதன் இடதுபுறம்:
place-right-of = இதன் வலதுபுறம்:
place-above = இதன் மேலே:
place-below = இதன் கீழே:
votes-left = இன்னும் { $count }
votes-undo = பின்வாங்கு
votes-done = அவ்வளவுதான். “சரி” என்பதைத் தொடுங்கள்.
pairs-undecided = தெரியவில்லை
opinions-agree = சம்மதம்
opinions-disagree = மறுப்பு
opinions-pass = ஐயம்
opinions-agree-count =
    { $count ->
        [one] { $count } முறை சம்மதம்
       *[other] { $count } முறை சம்மதம்
    }
opinions-disagree-count =
    { $count ->
        [one] { $count } முறை மறுப்பு
       *[other] { $count } முறை மறுப்பு
    }
opinions-pass-count =
    { $count ->
        [one] { $count } முறை ஐயம்
       *[other] { $count } முறை ஐயம்
    }
ranking-exactly =
    { $count ->
        [one] உங்களுக்கு மிகவும் பிடித்த படத்தைத் தொடுங்கள்.
       *[other] { $count } படங்களைத் தொடுங்கள், மிகவும் பிடித்தது முதலில்.
    }
ranking-between = { $least } முதல் { $most } படங்களைத் தொடுங்கள், மிகவும் பிடித்தது முதலில்.
ranking-order = வரிசை
ranking-pictures = படங்கள்
ranking-move = படங்களை மேலே அல்லது கீழே நகர்த்துங்கள்.
ranking-up = மேலே
ranking-down = கீழே
ranking-place = எண் { $place }
ranking-high = மேலே
ranking-middle = நடுவில்
ranking-low = கீழே
ranking-never = இடம் இல்லை
sides-for = ஆதரவு
sides-against = எதிர்ப்பு
compare-none = எதுவும் இல்லை
drawing-hint = விரலால் வரையுங்கள்.
drawing-full = தாள் நிறைந்தது. “சரி” என்பதைத் தொடுங்கள், அல்லது எதையாவது அழியுங்கள்.
drawing-sheet = தாள்
drawing-undo = பின்வாங்கு
drawing-again = எல்லாம் அழி
drawing-sure = ஆம், அழி
drawing-given = உங்கள் படம்
drawing-ink = கறுப்பு
drawing-red = சிவப்பு
drawing-blue = நீலம்
drawing-green = பச்சை
drawing-yellow = மஞ்சள்
number-less = குறைவு
number-more = அதிகம்
number-slide = வட்டத்தை நகர்த்துங்கள்.
number-range = { $low } முதல் { $high } வரை
points-share =
    { $count ->
        [one] உங்கள் புள்ளியைக் கொடுங்கள்.
       *[other] { $count } புள்ளிகளைப் பகிருங்கள்.
    }
points-left =
    { $count ->
        [0] எதுவும் மீதி இல்லை
        [one] { $count } புள்ளி மீதி
       *[other] { $count } புள்ளிகள் மீதி
    }
points-given =
    { $count ->
        [0] புள்ளி இல்லை
        [one] { $count } புள்ளி
       *[other] { $count } புள்ளிகள்
    }
points-of = { $label }: { $points }
points-less = ஒரு புள்ளி எடு
points-more = ஒரு புள்ளி கொடு
points-full = இங்கே மேலும் புள்ளிகள் தர முடியாது.
calendar-day = { $day }, { $weekday }
calendar-time = நேரம் { $time }
words-hint = விசைகளால் எழுதுங்கள். பெயர் வேண்டாம்.
words-given = உங்கள் எழுத்து
words-space = இடம்
words-delete = ஓர் எழுத்தை அழி
words-letters = எழுத்துகள்
words-accents = உயிர் எழுத்துகள்
words-digits = எண்கள்
words-letters-key = க
words-accents-key = அ
words-digits-key = 123
words-left =
    { $count ->
        [one] இன்னும் { $count } எழுத்து
       *[other] இன்னும் { $count } எழுத்துகள்
    }
words-mark-dot = முற்றுப்புள்ளி
words-mark-comma = காற்புள்ளி
words-mark-question = கேள்விக்குறி
words-mark-exclamation = வியப்புக்குறி
words-mark-apostrophe = மேற்கோள் குறி
words-mark-hyphen = இணைப்புக்குறி
words-mark-colon = முக்காற்புள்ளி
words-mark-semicolon = அரைப்புள்ளி
words-mark-opens = திறக்கும் அடைப்பு
words-mark-closes = மூடும் அடைப்பு
words-mark-quotes = இரட்டை மேற்கோள்
words-mark-percent = விழுக்காடு
words-mark-plus = கூட்டல்
words-mark-euro = யூரோ
words-mark-pound = பவுண்டு
budget-rule = எப்படி எண்ணுகிறோம்
budget-spend = எதற்குப் பணம் தர வேண்டும் எனத் தேர்ந்தெடுங்கள்.
budget-approve =
    { $most ->
        [one] { $most } திட்டத்தைத் தேர்ந்தெடுங்கள்.
       *[other] { $most } திட்டங்கள் வரை தேர்ந்தெடுங்கள்.
    }
budget-dear = மீதிப் பணம் போதாது.
budget-full =
    { $most ->
        [one] ஏற்கெனவே { $most } திட்டம் உள்ளது.
       *[other] ஏற்கெனவே { $most } திட்டங்கள் உள்ளன.
    }
budget-left = { $amount } இல் { $left } மீதி
budget-of = { $amount } இல் { $left }
budget-above = { $amount } இல் { $left } க்குச் சற்று மேல் மீதி
budget-hardly = { $amount } இல் மீதி ஏறக்குறைய இல்லை
budget-approved = { $most } இல் { $count } தேர்வு
budget-page = பக்கம் { $page }, மொத்தம் { $pages }
budget-before = முந்தைய பக்கம்
video-play = பார்க்க
video-pause = நிறுத்து
video-resume = தொடர்க
video-again = மறுபடியும்
video-missing = இந்தப் படம் இப்போது ஓடவில்லை. “அடுத்து” என்பதைத் தொடுங்கள்.
signs-name = சைகை மொழி
signs-pause = சைகையை நிறுத்து
signs-show = சைகையைப் பார்க்க
voice-consent = உங்கள் குரலைப் பதிவு செய்கிறோம். முதலில் எங்கள் குழு கேட்கும்.
voice-agree = சம்மதம்
voice-most =
    { $count ->
        [one] { $count } நொடி வரை பேசுங்கள்.
       *[other] { $count } நொடிகள் வரை பேசுங்கள்.
    }
voice-record = பதிவு செய்
voice-stop = நிறுத்து
voice-ending = ஒரு நொடி…
voice-hear = மீண்டும் கேள்
voice-quiet = நிறுத்து
voice-anew = மறுபடியும்
voice-seconds =
    { $count ->
        [one] { $count } நொடி
       *[other] { $count } நொடிகள்
    }
voice-deaf = ஒலிவாங்கி வேலை செய்யவில்லை. நீங்கள் தவிர்க்கலாம்.
voice-given = உங்கள் செய்தி

keys-dark = இருண்ட திரை
keys-hold = நீண்ட தொடுதல்
keys-left = இடது
keys-right = வலது
keys-up = மேலே
keys-down = கீழே
keys-pen = கோட்டைத் தொடங்கு
keys-lift = கோட்டை முடி
keys-chosen = தேர்ந்தெடுத்தது
keys-not-chosen = தேர்வு நீக்கப்பட்டது
keys-volume = ஒலி { $most } இல் { $level }
keys-pace = வேகம் { $most } இல் { $level }
switch-title = பொத்தானை முயலுங்கள்
switch-wait = நட்சத்திரத்திற்குக் காத்திருங்கள்.
switch-now = இப்போது அழுத்துங்கள்!
