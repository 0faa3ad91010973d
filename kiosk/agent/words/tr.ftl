# Kioskun görevlilere sözleri. Kısa cümleler, gündelik kelimeler; siz diye seslenir.

lock-title = PIN’iniz
digits-entered =
    { $count ->
        [one] { $count } rakam
       *[other] { $count } rakam
    }
letters-entered =
    { $count ->
        [one] { $count } harf
       *[other] { $count } harf
    }
heard-by-others = Hangi tuşları aradığınızı başkaları duyabilir. Kulaklık takın ya da yakında kimse olmadığına bakın.
state-good = işaretli
state-care = bakılmalı
pin-title = Bir PIN seçin
pin-hint = En az 4 rakam. 1234 olmaz.
pin-again-title = Aynı PIN bir kez daha
pin-differs = İki PIN aynı değil. Yeniden seçin.
pin-wrong = PIN bu değil.
pin-wait =
    { $seconds ->
        [one] PIN bu değil. { $seconds } saniye bekleyin, sonra yeniden deneyin.
       *[other] PIN bu değil. { $seconds } saniye bekleyin, sonra yeniden deneyin.
    }
pin-broken = PIN artık okunamıyor. Ofis yenisini verebilir.
pin-too-easy = Bu PIN’i tahmin etmek çok kolay. Başka bir tane seçin.
pin-chosen = Bundan sonra görevli ekranlarını bu PIN açar. Güvenli bir yere yazın.

menu-title = Bu cihaz
menu-stick = USB bellek
menu-answers = Yanıtlar: { $count }
menu-packs = Anketler
menu-site = Yeni yer
menu-wifi = Wi-Fi
menu-checklist = İlk günden önce
menu-tests = Denemeler
menu-health = Cihaz nasıl?
menu-defaults = Dil ve ses
menu-pin = Yeni PIN
menu-power = Kapat
menu-leave = Bitti

stick-title = USB bellek
stick-none = Belleği takın. Cihaz kendisi görür.
stick-gone = Bu bellek artık burada değil.
stick-other = Başka bellek
stick-install = Yeni: { $title }
stick-take =
    { $count ->
        [0] Ne ulaştı, bak
        [one] { $count } yanıtı al
       *[other] { $count } yanıtı al
    }
stick-release = Çıkarıyorum
stick-released = Belleği şimdi çıkarabilirsiniz.
stick-read-only = Bu belleğe yazılamıyor: yanıt alamaz.
stick-empty = Bu bellekte anket yok.
stick-nothing-new = Bu bellekteki her şey zaten burada.
stick-taken =
    { $count ->
        [0] Bekleyen yok: alınacak bir şey yoktu.
        [one] { $count } yanıt bellekte. Merkeze ulaşana kadar burada da kalır.
       *[other] { $count } yanıt bellekte. Merkeze ulaşana kadar burada da kalır.
    }
stick-taken-arrived = Ulaştı ve burada silindi: { $arrived }. Bellekte: { $count }.
stick-full = Bellek dolu. Bütün yanıtlar hâlâ burada. Üzerinde yer açın veya başka bir bellek takın.
stick-pulled = Bellek iş bitmeden çıkarıldı. Hiçbir şey kaybolmadı: yeniden takın.
stick-worn = Bellek yazılanları saklamadı. Başka bir bellek takın.
stick-unreadable = Bu bellek burada okunamıyor. { $newer } veya { $older } biçiminde bir bellek takın.

pack-dates = { $opens } – { $closes }
pack-new = Burada yeni: sürüm { $version }
pack-newer = Sürüm { $version }, sürüm { $here } yerine geçer
pack-version = { $title } ({ $version })
pack-number = Sürüm { $version }
pack-shown = Halk bunu görüyor
pack-show = Bunu göster
pack-rehearse = Saymadan dene
rehearsal-end = Denemeyi bitir
rehearsal-ends = Siz çıkınca deneme biter.
pack-remove = Bu cihazdan kaldır
packs-none = Burada henüz anket yok. Bir bellekle getirin.
signed-by-town = Belediye imzaladı
signed-by = Belediye adına imzalayan: { $who }
install = Yükle
installed = “{ $title }” burada ve halk onu görüyor. Belleği çıkarabilirsiniz.
removed = “{ $title }” kaldırıldı.
now-shown = Halk şimdi “{ $title }” anketini görüyor.
rehearsing = Cihaz “{ $title }” ile yeniden başlıyor. Sarı bir işaret hiçbir şeyin sayılmadığını söyler. On dakika kimse dokunmazsa kendisi biter.
megabytes = { $count } MB
gigabytes = { $count } GB

refused-signature = Bu bellek sizin belediyenizden değil. Hiçbir şey yüklenmedi. Ofise bildirin.
refused-expired = Bu bellek çok eski. Ofiste yeniden yazdırın. Yeniyse cihazın saati yanlış.
refused-rolled-back = Bu bellek, daha önce takılandan eski. En yenisini takın.
refused-damaged = Bu bellek bozuk veya biri onu değiştirmiş. Hiçbir şey yüklenmedi. Yeniden yazdırın.
refused-other-pod = Bu anket başka bir cihaz için.
refused-older = Daha yeni bir sürüm zaten burada.
refused-newer-format = Bu anket için daha yeni bir yazılım gerek. Ofise bildirin.
refused-disk = Cihazda yer yok veya kartı eskimiş. Hiçbir şey değişmedi. Ofise bildirin.
refused-not-ready = Bu henüz çalışmıyor. “İlk günden önce” sayfasına bakın.
refused-failed = Olmadı. Hiçbir şey kaybolmadı. Yeniden deneyin; yine olmazsa ofise bildirin.

answers-title = Yanıtlar
answers-waiting =
    { $count ->
        [one] Burada { $count } yanıt bekliyor
       *[other] Burada { $count } yanıt bekliyor
    }
answers-safe = Onları burada kimse okuyamaz. Merkeze ulaşana kadar kalırlar.
answers-take = Onları al
answers-nowhere = Bu cihazın henüz bir merkezi yok. Ofisin onu kaydetmesi gerek.

site-title = Cihaz bugün nerede?
site-other = Başka bir yer
site-not-enrolled = Bu cihazın henüz bir merkezi yok. Önce ofisin onu kaydetmesi gerek.
site-moved = Bundan sonra yanıtlar “{ $site }” yerinden.
place-title = Bu yerin adı ne?

wifi-none = Bu cihazda Wi-Fi yok. Yanıtlar bellekle taşınır.
wifi-search = Ara
wifi-not-looked = Buradaki ağları arayın. Birkaç saniye sürer.
wifi-nothing = Burada ağ yok. Yanıtlar bellekle taşınabilir.
wifi-network = { $name } ({ $strength } / 4)
wifi-joined = Cihaz “{ $name }” ağında; her bulduğunda yine bağlanır.
wifi-wrong = Parola yanlış. Yeniden deneyin.
wifi-gone = Bu ağ artık burada yok. Yeniden arayın.
password-title = “{ $name }” parolası
reach-nowhere = Ağ yok
reach-portal = Bir sayfa önce onay veya para istiyor. Cihaz bunu yapamaz: başka bir ağ seçin.
reach-local = Ağ var, ama merkez yanıt vermiyor
reach-centre = Merkez yanıt veriyor

test-sound = Hoparlör
test-microphone = Mikrofon
test-touch = Ekran
test-keypad = Tuş takımı
test-ruler = Cetvel
sound-text = Üç ses duyarsınız, her biri daha tiz.
sound-play = Çal
sound-heard = Duydum
microphone-text = Üç saniye konuşun. Sonra kendinizi duyarsınız.
microphone-try = Dene
microphone-loud = Mikrofon sizi duyuyor. Siz kendinizi duydunuz mu?
microphone-silent = Mikrofon neredeyse hiçbir şey duymadı. Takılı mı?
touch-left =
    { $count ->
        [one] { $count } kutuya daha dokunun
       *[other] { $count } kutuya daha dokunun
    }
keypad-none = Tuş yok
keypad-text = Her tuşa bir kez basın.
ruler-text = Ekrana bir banka kartı tutun. Çizimi aynı genişliğe getirin.
ruler-fits = Aynı genişlikte
ruler-smaller = Daha küçük
ruler-larger = Daha büyük
ruler-measured = Bu ekranda artık her şey gerçek boyunda.
passed = Başarılı.

health-again = Yine bak
health-unknown = Bu cihazın durumunu söyleyen bir şey yok.
clock-text = Bu cihaza göre: { $time }. Doğru mu? Değilse bir dakika bir ağa bağlayın veya ofise bildirin.
clock-right = Doğru
health-free = { $total } içinden { $free } boş
health-warm = İçerisi { $degrees } °C
health-weak-power = Güç kaynağı çok zayıf
health-strong-power = Güç kaynağı yeterli
health-battery = Pil %{ $percent }
health-charging = Pil %{ $percent }, doluyor

checklist-left =
    { $count ->
        [one] Yapılacak { $count } şey kaldı.
       *[other] Yapılacak { $count } şey kaldı.
    }
checklist-green = Her şey hazır.
check-pin = PIN seçildi
check-enrolled = Cihazın merkezi var
check-pack = Burada bir anket var
check-site = Cihaz yerini biliyor
check-clock = Saat doğru
check-room = Yanıtlar için yer var
check-ruler = Ekran ölçüldü
check-touch = Ekran parmağı duyuyor
check-sound = Hoparlör çalıyor
check-microphone = Mikrofon duyuyor
check-keypad = Tuş takımı çalışıyor
check-rehearsal = Biri denedi

defaults-text = Herkes böyle başlar.

power-off = Kapat
power-text = Bütün yanıtlar güvende. Ekran kararır; sonra fişi çekebilirsiniz.
power-refused = Cihaz kendisi kapanamaz. Fişi çekin: bütün yanıtlar güvende.

doing-title = Bir dakika
doing-look = Cihaz her şeye bakıyor.
doing-speak = Bu dilin harfleri hazırlanıyor.
doing-unlock = PIN denetleniyor.
doing-choosepin = PIN kaydediliyor.
doing-install = Anket kopyalanıyor ve denetleniyor. Belleği çıkarmayın.
doing-take = Yanıtlar belleğe yazılıyor. Çıkarmayın.
doing-release = Belleğe yazma bitiyor. Çıkarmayın.
doing-show = Anket değiştiriliyor.
doing-remove = Anket kaldırılıyor.
doing-rehearse = Deneme hazırlanıyor.
doing-endrehearsal = Deneme bitiyor.
doing-stand = Yer kaydediliyor.
doing-join = Cihaz ağa bağlanıyor.
doing-pass = Kaydediliyor.
doing-measure = Kaydediliyor.
doing-prefer = Kaydediliyor.
doing-sound = Dinleyin.
doing-listen = Şimdi konuşun. Sonra kendinizi duyarsınız.
doing-poweroff = Cihaz kapanıyor.
percent = %{ $count }
notice-good = Oldu
notice-bad = Olmadı
