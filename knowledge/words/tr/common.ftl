## Ürün

app-name = Redress
app-tagline = “Yardımcı olmuyorlar” dediğiniz yerden “çözüldü, yazılı olarak elimde” dediğiniz yere.
app-stays-here = Yalnızca bu bilgisayara kaydedilir.
app-no-advice = Redress hukuki danışmanlık değildir.

## Düğmeler ve bağlantılar

button-save = Kaydet
button-cancel = Vazgeç
button-change = Değiştir
button-copy = Kopyala
button-copied = Kopyalandı
button-undo = Geri al
button-back = Geri
button-next = İleri
button-open = Aç
button-close = Kapat
button-add = Ekle
button-remove = Çıkar
button-delete = Sil
button-show = Göster
button-hide = Gizle
button-search = Ara
button-clear = Temizle
button-done = Bitti
button-skip = Şimdi değil
button-keep-mine = Benimki kalsın
button-use = Kullan
button-yes = Evet
button-no = Hayır
button-print = Yazdır
button-try-again = Yeniden dene
button-write = Yaz
button-call = Telefon et
button-add-contact = Görüşme ekle
button-add-promise = Söz ekle
button-add-file = Belge ekle
button-add-to-calendar = Takvime ekle
button-more = Daha fazla
button-less = Daha az
button-download = İndir
button-report-mistake = Hata bildir
link-skip-to-content = İçeriğe geç
link-back-to-case = Dosyaya dön

## Küçük sözcükler

word-yes = evet
word-no = hayır
word-none = yok
word-unknown = bilinmiyor
word-today = bugün
word-optional = (isteğe bağlı)
word-you = siz
word-from-time-to-time = Başlangıç { $from }, bitiş { $to }
word-field-with-value = { $name }: { $value }

## Dillerin Türkçe adları

lang-en = İngilizce
lang-nl = Felemenkçe
lang-it = İtalyanca
lang-he = İbranice
lang-tr = Türkçe

## Yollar: adı ve bir şeyin nasıl söylendiği ya da gönderildiği

channel-phone = Telefon görüşmesi
channel-chat = Canlı sohbet
channel-email = E-posta
channel-letter = Mektup
channel-visit = Ziyaret
channel-social = Herkese açık paylaşım
channel-form = İnternet formu

by-channel-phone = telefonla
by-channel-chat = canlı sohbette
by-channel-email = e-postayla
by-channel-letter = mektupla
by-channel-visit = yüz yüze
by-channel-social = herkese açık bir paylaşımla
by-channel-form = internet formuyla

## Dosyanın parçaları

case-goal = Talebiniz
case-firm = Firma
case-reference = Başvuru numarası
case-amount = Tutar
case-contact = Görüşme
case-contacts = Görüşmeler
case-promise = Verilen söz
case-promises = Verilen sözler
case-ask = İstek
case-asks = İstekler
case-obstacle = Engel
case-obstacles = Engeller
case-evidence = Kanıtlar
case-rep = Görüştüğünüz kişi
case-ladder = Basamaklar
case-number = Dosya { $number }

case-state-open = Açık
case-state-settling = Anlaşıldı, sonucu bekleniyor
case-state-closed = Kapalı
case-state-erased = Silindi

## Verilen sözler

promise-state-waiting = Bekliyor
promise-state-kept = Tutuldu
promise-state-broken = Tutulmadı
promise-asked = Yazıyla sorulduğu gün: { $day }.
promise-state-released = Vazgeçildi
promise-due = { $what }, son gün: { $date }
promise-late = { $days ->
    [one] { $days } gün gecikti
   *[other] { $days } gün gecikti
  }

## İstekler ve yanıtları

asked-supervisor = bir yetkiliyle görüşmek
asked-reference = başvuru numarası
asked-reason-in-writing = gerekçenin yazılı verilmesi
asked-options = başka seçenekler
asked-no-offers = teklif istenmediğine dair not
asked-receipt = yazılı belge
asked-other = başka bir şey

ask-answer-granted = Kabul edildi
ask-answer-refused = Reddedildi
ask-answer-open = Henüz yanıt yok
ask-count-supervisor = Yetkili isteği: { $n } / 3

## Sayılar

count-contacts = { $n ->
    [0] görüşme yok
    [one] { $n } görüşme
   *[other] { $n } görüşme
  }
count-promises = { $n ->
    [0] verilen söz yok
    [one] { $n } söz
   *[other] { $n } söz
  }
count-files = { $n ->
    [0] belge yok
    [one] { $n } belge
   *[other] { $n } belge
  }
count-cases = { $n ->
    [0] dosya yok
    [one] { $n } dosya
   *[other] { $n } dosya
  }
count-times = { $n ->
    [1] bir kez
    [2] iki kez
   *[other] { $n } kez
  }
count-days = { $n ->
    [one] { $n } gün
   *[other] { $n } gün
  }
count-steps = Adım { $n } / { $all }

## Bir günün uzaklığı

distance-today = bugün
distance-tomorrow = yarın
distance-yesterday = dün
distance-in-days = { $n ->
    [one] { $n } gün sonra
   *[other] { $n } gün sonra
  }
distance-days-ago = { $n ->
    [one] { $n } gün önce
   *[other] { $n } gün önce
  }
distance-in-months = { $n ->
    [one] yaklaşık { $n } ay sonra
   *[other] yaklaşık { $n } ay sonra
  }
distance-months-ago = { $n ->
    [one] yaklaşık { $n } ay önce
   *[other] yaklaşık { $n } ay önce
  }
distance-in-years = { $n ->
    [one] yaklaşık { $n } yıl sonra
   *[other] yaklaşık { $n } yıl sonra
  }
distance-years-ago = { $n ->
    [one] yaklaşık { $n } yıl önce
   *[other] yaklaşık { $n } yıl önce
  }
date-with-distance = { $date }, { $distance }

## Ne kadar sürdü

duration-under-a-minute = bir dakikadan az
duration-minutes = { $minutes ->
    [one] { $minutes } dakika
   *[other] { $minutes } dakika
  }
duration-hours = { $hours ->
    [one] { $hours } saat
   *[other] { $hours } saat
  }
duration-hours-minutes = { $hours ->
    [one] { $hours } saat
   *[other] { $hours } saat
  } { $minutes ->
    [one] { $minutes } dakika
   *[other] { $minutes } dakika
  }
duration-with-hold = { $length } (beklemede: { $hold })

## Bir şey ters gittiğinde: ne yapılır, ne güvende

error-title = Bir şeye yeniden bakmak gerekiyor
error-fields = { $n ->
    [one] Şu alana bakın
   *[other] Şu { $n } alana bakın
  }
error-field-empty = { $field }: burayı doldurun.
error-field-choose = { $field }: birini seçin.
error-field-date = { $field }: 2026-03-12 gibi bir gün yazın.
error-field-time = { $field }: 14:05 gibi bir saat yazın.
error-field-number = { $field }: 15 gibi, rakamla bir sayı yazın.
error-field-amount = { $field }: 120.50 EUR gibi bir tutar yazın.
error-field-email = { $field }: ad@example.org gibi bir e-posta adresi yazın.
error-field-too-long = { $field }: buraya { $max } karakter sığar, yazılan { $length } karakter.
error-field-after = { $field }: şu günden sonrasını seçin: { $other }, { $date }.
error-field-not-future = { $field }: bugünü ({ $date }) ya da daha önceki bir günü seçin.
error-not-found-title = Burada bir şey yok
error-not-found = Bu sayfa yok ya da taşınmış. Verileriniz güvende.
error-case-not-found = { $number } numaralı dosya yok. Numarası için dosya listesine bakın.
error-word-unknown = “{ $given }” burada bilinmiyor. En yakını: “{ $nearest }”.
error-word-unknown-list = “{ $given }” burada bilinmiyor. Kullanabilecekleriniz: { $list }.
error-busy = Redress’in başka bir bölümü aynı verilere yazıyor. Hiçbir şey değişmedi. Birazdan yeniden deneyin.
error-already-running = Redress zaten çalışıyordu. Sizin için açtık.
error-not-running = Redress çalışmıyor. Simgesinden yeniden başlatın. Verileriniz güvende.
error-disk-full = Disk dolu olduğu için kaydedemedik. Son notunuz hâlâ bu sayfada. Biraz yer açıp Kaydet düğmesine basın.
error-disk-write = Şuraya kaydedemedik: { $path }. Son notunuz hâlâ bu sayfada. Oraya yazma izniniz olup olmadığına bakın, sonra Kaydet düğmesine basın.
error-file-not-found = Böyle bir belge yok: { $path }. Adına ve klasörüne bakın.
error-file-unreadable = Bu belge açılamıyor: { $path }. Okuma izniniz olup olmadığına bakın.
error-file-too-big = Bu belgenin boyutu { $size }. En fazla { $max } olabilir. Daha küçük bir kopya kaydedin ya da bunun yerine not ekleyin.
error-file-not-text = Bu belge metin değil: { $path }. UTF-8 metin olarak kaydedip yeniden deneyin.
error-damaged = Bu dosyadaki bir belge okunamıyor. Gerisi güvende.
error-damaged-entry = { $number } numaralı dosyanın { $seq } numaralı kaydı Redress dışında değiştirilmiş. Diğer kayıtlar güvende. Bir yedeği geri yükleyebilirsiniz.
error-newer-data = Bu veriler daha yeni bir Redress ile oluşturulmuş. { $version } ya da sonraki bir sürümü edinin. Hiçbir şey değişmedi.
error-wrong-address = Bu sayfa yalnızca bu bilgisayarda açılır.
error-token = Bu bağlantı daha önce kullanılmış ya da başka bir günden kalmış. Yenisi için Redress’i yeniden başlatın. Verileriniz güvende.
error-form-expired = Bu sayfa çok uzun süre açık kaldı. Metniniz hâlâ burada. Kaydet düğmesine yeniden basın.
error-unexpected = Redress’in içinde bir şey ters gitti. Kaydettikleriniz güvende. Geri dönüp yeniden deneyin.
error-knowledge = Bilgi klasöründeki bir belge okunamıyor: { $path }, satır { $line }. { $mend }
error-no-ladder = Bu ülke ve sektör için denetlenmiş basamaklarımız yok. Buradaki adımlar geneldir.

## Henüz bir şey yokken

empty-suggestions = Öneri yok. Metin açık.
empty-evidence = Henüz belge yok. Bir ekran görüntüsü ya da e-posta yeter.
empty-promises = Bekleyen söz yok. Biri “yapacağız” dediğinde buraya yazın.
empty-log = Henüz bir şey yazılmadı. Hatırladığınız son görüşmeyle başlayın.
empty-cases = Henüz dosya yok. Bir dosya; her görüşmeyi, mektubu ve sözü bir arada tutar.
empty-search = “{ $text }” için dosya bulunamadı. Yazımına bakın ya da bütün sözcüklerde arayın.

## Bitti

done-saved = Kaydedildi
done-deleted = Silindi.
done-deleted-undo = Silindi. Geri al
done-copied = Kopyalandı
done-added = Eklendi
