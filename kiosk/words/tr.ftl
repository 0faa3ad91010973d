# Kioskun kendi sözleri. Kısa cümleler, gündelik kelimeler; siz diye seslenir.

touch = Dokunun
two-minutes = 2 dakika, isim yok
choose-language = Dilinizi seçin
commitment-information = Karar verilen şey bu.
commitment-consultation = Görüşünüz önemli. Bakın nasıl.
commitment-deliberation = Birlikte konuşuyoruz. Bakın nasıl.
commitment-representation = Sesinizi iletiyoruz. Bakın nasıl.
commitment-co-decision = Bizimle birlikte karar verirsiniz. Bakın nasıl.
you-say = Siz söylersiniz
decided-on = { $day } günü.
we-answer = Biz yanıt veririz
answered-by = tam burada, { $day } gününden önce.
start = Başla
resume = Devam
progress = { $total } içinden { $step }
back = Geri
skip = Geç
decline = Söylemem
forward = Tamam
next = İleri
more = Daha fazla
listen = Dinle
comfort = Ayarlar
comfort-title = Size nasıl uygun?
comfort-unset = Başlangıçtaki gibi
letters-small = Küçük harfler
letters-default = Normal harfler
letters-large = Büyük harfler
letters-largest = Çok büyük harfler
contrast-default = Normal renkler
contrast-high = Siyah beyaz
contrast-low = Yumuşak ışık
lower = Her şey aşağıda
slower = Daha yavaş ses
faster = Daha hızlı ses
softer = Sesi kıs
louder = Sesi aç
still = Hareketsiz
language = Dil
about = Hakkında
about-title = Kim ne yaptı?
profile-why = Herkesin sesi duyuluyor mu, görmek için. Geçebilirsiniz.
leave = Çık
change = Değiştir
choose-several = Birkaç resme dokunabilirsiniz.
choose-up-to =
    { $most ->
        [one] { $most } resme dokunabilirsiniz.
       *[other] En çok { $most } resme dokunabilirsiniz.
    }
choices-full = Daha fazlası olmaz. Geri almak için bir resme yeniden dokunun.
scale-faces-5-1 = çok kötü
scale-faces-5-2 = kötü
scale-faces-5-3 = orta
scale-faces-5-4 = iyi
scale-faces-5-5 = çok iyi
scale-faces-3-1 = kötü
scale-faces-3-2 = orta
scale-faces-3-3 = iyi
scale-agreement-5-1 = hiç
scale-agreement-5-2 = hayır gibi
scale-agreement-5-3 = ortada
scale-agreement-5-4 = evet gibi
scale-agreement-5-5 = tam evet
scale-agreement-3-1 = hayır
scale-agreement-3-2 = ortada
scale-agreement-3-3 = evet
review-title = Dedikleriniz
review-hint = Değiştirmek için bir satıra dokunun.
no-answer = Yanıt yok
nothing-to-give = Henüz bir şey söylemediniz. Yanıt vermek için bir satıra dokunun.
give = Gönder
giving = Kaydediliyor…
thanks = Teşekkürler. Kaydedildi.
thanks-count =
    { $count ->
        [one] Burada { $count } kişi görüşünü söyledi.
       *[other] Burada { $count } kişi görüşünü söyledi.
    }
thanks-more-than = Burada { $count } kişiden fazlası görüşünü söyledi.
a-lot = çok
half = yarısı
a-few = az
nobody = kimse
another = Başka biri mi?
finish = Bitir
still-there = Hâlâ orada mısınız?
still-there-hint = Değilseniz yanıtlarınız silinir.
stay = Buradayım
calm-title = Kısa bir ara
calm-text = Ekran hemen geri gelecek.
no-pack-title = Çok yakında
no-pack-text = Bu cihazda henüz soru yok.
not-enrolled-text = Bu cihaz henüz bir merkeze bağlı değil.
not-commissioned-text = Bu cihaz hazırlanıyor.
season-ahead = Çok yakında
season-closed = Bitti. Teşekkürler!
season-decided = Karar verildi.
season-place = Burada söylenenler
season-promise = Verilen söz
opens-on = { $day } gününden başlayarak.
answer-by = Yanıt: { $day } gününden önce.
rehearsal = Deneme
place-map = Harita
place-hint-pin = Yeri artı işaretinin altına getirin, sonra “Burası”na dokunun.
place-hint-zone = Bir yere dokunun.
place-here = Burası
place-nearer = Daha yakın
place-farther = Daha uzak
place-places = Bilinen yerler
place-somewhere = haritada bir yer
place-near = yakını: { $place }
place-left-of = şunun solunda:
place-right-of = şunun sağında:
place-above = şunun yukarısında:
place-below = şunun aşağısında:
votes-left = { $count } kaldı
votes-undo = Geri al
votes-done = Hepsi bu kadar. “Tamam”a dokunun.
pairs-undecided = Seçemiyorum
opinions-agree = Katılırım
opinions-disagree = Katılmam
opinions-pass = Bilmem
opinions-agree-count =
    { $count ->
        [one] { $count } kez katılırım
       *[other] { $count } kez katılırım
    }
opinions-disagree-count =
    { $count ->
        [one] { $count } kez katılmam
       *[other] { $count } kez katılmam
    }
opinions-pass-count =
    { $count ->
        [one] { $count } kez bilmem
       *[other] { $count } kez bilmem
    }
ranking-exactly =
    { $count ->
        [one] En sevdiğiniz resme dokunun.
       *[other] { $count } resme dokunun, önce en iyisine.
    }
ranking-between = { $least } ile { $most } arası resme dokunun, önce en iyisine.
ranking-order = Sırala
ranking-pictures = Resimler
ranking-move = Resimleri yukarı veya aşağı taşıyın.
ranking-up = Yukarı
ranking-down = Aşağı
ranking-place = { $place } numara
ranking-high = yukarıda
ranking-middle = ortada
ranking-low = aşağıda
ranking-never = yeri yok
sides-for = Lehte
sides-against = Karşı
compare-none = Hiçbiri
drawing-hint = Parmağınızla çizin.
drawing-full = Kâğıt doldu. “Tamam”a dokunun veya bir şey silin.
drawing-sheet = Kâğıt
drawing-undo = Geri al
drawing-again = Hepsini sil
drawing-sure = Evet, sil
drawing-given = çiziminiz
drawing-ink = siyah
drawing-red = kırmızı
drawing-blue = mavi
drawing-green = yeşil
drawing-yellow = sarı
number-less = Daha az
number-more = Daha çok
number-slide = Yuvarlak düğmeyi kaydırın.
number-range = { $low } ile { $high } arası
points-share =
    { $count ->
        [one] Puanınızı verin.
       *[other] { $count } puanı paylaştırın.
    }
points-left =
    { $count ->
        [0] Hiç kalmadı
        [one] { $count } puan kaldı
       *[other] { $count } puan kaldı
    }
points-given =
    { $count ->
        [0] puan yok
        [one] { $count } puan
       *[other] { $count } puan
    }
points-of = { $label }: { $points }
points-less = Bir puan al
points-more = Bir puan ver
points-full = Buraya daha fazla puan verilemez.
calendar-day = { $day } { $weekday }
calendar-time = saat { $time }
words-hint = Tuşlarla yazın. Lütfen isim vermeyin.
words-given = yazınız
words-space = boşluk
words-delete = bir harf sil
words-letters = harfler
words-accents = başka harfler
words-digits = sayılar
words-letters-key = abc
words-accents-key = öç
words-digits-key = 123
words-left =
    { $count ->
        [one] { $count } harf kaldı
       *[other] { $count } harf kaldı
    }
words-mark-dot = nokta
words-mark-comma = virgül
words-mark-question = soru işareti
words-mark-exclamation = ünlem işareti
words-mark-apostrophe = kesme işareti
words-mark-hyphen = kısa çizgi
words-mark-colon = iki nokta
words-mark-semicolon = noktalı virgül
words-mark-opens = parantez aç
words-mark-closes = parantez kapat
words-mark-quotes = tırnak işareti
words-mark-percent = yüzde
words-mark-plus = artı
words-mark-euro = avro
words-mark-pound = sterlin
budget-rule = Nasıl sayıyoruz
budget-spend = Neyin parası ödensin, seçin.
budget-approve =
    { $most ->
        [one] { $most } proje seçin.
       *[other] En çok { $most } proje seçin.
    }
budget-dear = Kalan paradan daha pahalı.
budget-full =
    { $most ->
        [one] Zaten { $most } proje seçtiniz.
       *[other] Zaten { $most } proje seçtiniz.
    }
budget-left = { $amount } içinden { $left } kaldı
budget-of = { $left } / { $amount }
budget-above = { $amount } içinden { $left } ve biraz daha kaldı
budget-hardly = { $amount } içinden hemen hiçbir şey kalmadı
budget-approved = { $most } içinden { $count } seçildi
budget-page = sayfa { $page } / { $pages }
budget-before = Önceki sayfa
video-play = İzle
video-pause = Durdur
video-resume = Devam
video-again = Baştan
video-missing = Bu film şu an çalışmıyor. “İleri”ye dokunun.
signs-name = İşaret dili
signs-pause = İşaretleri durdur
signs-show = İşaretleri izle
voice-consent = Sesinizi kaydediyoruz. Herkesten önce ekibimiz dinler.
voice-agree = Kabul
voice-most = En çok { $count } saniye konuşun.
voice-record = Kaydet
voice-stop = Dur
voice-ending = Bir dakika…
voice-hear = Yine dinle
voice-quiet = Dur
voice-anew = Baştan
voice-seconds =
    { $count ->
        [one] { $count } saniye
       *[other] { $count } saniye
    }
voice-deaf = Mikrofon çalışmıyor. Geçebilirsiniz.
voice-given = mesajınız

keys-dark = Karanlık ekran
keys-hold = Uzun dokunma
keys-left = Sola
keys-right = Sağa
keys-up = Yukarı
keys-down = Aşağı
keys-pen = Çizgiyi başlat
keys-lift = Çizgiyi bitir
keys-chosen = seçildi
keys-not-chosen = artık seçili değil
keys-volume = Ses { $most } içinden { $level }
keys-pace = Hız { $most } içinden { $level }
switch-title = Düğmenizi deneyin
switch-wait = Yıldızı bekleyin.
switch-now = Şimdi basın!
