### Sayfaların sözcükleri.

## Çerçeve
page-title = { $screen } – Redress
page-error-prefix = Hata:
page-skip = İçeriğe geç
page-nav = Ana menü
page-nav-today = Bugün
page-nav-cases = Dosyalar
page-nav-settings = Ayarlar
page-nav-help = Yardım
page-language = Dil
page-saved-here = Yalnızca bu bilgisayara kaydedilir
page-quit = Çık
page-keys = Tuşlar
page-keys-here = Bu ekrandaki tuşlar
page-close = Kapat
page-save = Kaydet
page-change = Değiştir
page-open = Aç
page-copy = Kopyala
page-copied = Kopyalandı
page-copy-by-hand = Kopyalamak için metni seçip Ctrl+C tuşlarına basın.
page-choose = Seçin
page-optional = (isteğe bağlı)
page-not-given = Henüz yazılmadı
page-on = Açık
page-off = Kapalı
page-minutes =
    { $n ->
        [one] { $n } dakika
       *[other] { $n } dakika
    }
page-back-today = Bugün
page-back-case = Dosyaya dön

## Ne yapıldı
page-done-saved = Kaydedildi.
page-done-sent = Gönderildi olarak işaretlendi. Metin olduğu gibi saklandı.
page-done-contact = Görüşme günlüğe eklendi.
page-done-promise = Sözün durumu güncellendi.
page-done-recorded = Kaydedildi.
page-done-settled = Not edildi. Kararlaştırılan şeyi görene kadar dosya açık kalır.
page-done-seen = Geldiği not edildi. Dosyayı kapatabilirsiniz.
page-done-closed = Dosya kapatıldı. İstediğiniz zaman yeniden açabilirsiniz.
page-done-reopened = Dosya yeniden açık, kaldığı basamakta.

## Hatalar
page-errors =
    { $n ->
        [one] Değişecek bir şey var
       *[other] Değişecek { $n } şey var
    }
page-error-contact-channel = Nasıl görüştüğünüzü seçin
page-error-contact-date = Görüşmenin gününü yazın, örneğin 12/03/2026
page-error-contact-future = Görüşme günü bugün ya da daha önce olmalı
page-error-contact-time = Görüşmenin saatini 14:05 gibi yazın ya da boş bırakın
page-error-contact-said = Ne söylendiğini birkaç sözcükle yazın
page-error-promise-date = Söz verilen günü yazın, örneğin 02/04/2026
page-error-promise-before = Söz verilen gün, görüşmeden önce olamaz
page-error-promise-what = Ne söz verildiğini yazın
page-error-name = Adı yazın
page-error-reference = Başvuru numarasını yazın
page-error-note = Notu yazın
page-error-key = Bu tuş burada bir şey yapmaz. Düğmeleri kullanın.
page-error-event-date = Olduğu günü yazın, örneğin 12/03/2026

## Başlangıç
page-start-title = Başlangıç
page-start-question = Şu anda ne oluyor?
page-start-phone = Telefondayım, mağazadayım ya da gişedeyim
page-start-phone-hint = Söyleyeceğiniz cümle hemen gelir. Gerisini sonra doldurabilirsiniz.
page-start-write = Firmaya yazmak istiyorum
page-start-write-hint = Metninizi yapıştırın ya da bir taslakla başlayın. Neyin ters tepebileceğini görürsünüz.
page-start-step = Sıradaki adımımı bilmek istiyorum
page-start-step-hint = Kim, hangi günden itibaren yardım edebilir ve hâlâ ne eksik.
page-start-cases = Dosyalarıma git
page-start-private = Yalnızca bu bilgisayara kaydedilir. Hesap açılmaz. Hiçbir yere bir şey gönderilmez.

## Bugün
page-today-title = Bugün
page-today-heading = Bugün, { $day }
page-today-new-call = Yeni telefon görüşmesi
page-today-new-case = Yeni dosya
page-today-running = Süren bir telefon görüşmesi var:
page-today-back-to-call = Görüşmeye dön
page-today-next = Sırada
page-today-also = Bugün ayrıca ({ $n })
page-today-waiting = Beklenenler ({ $n })
page-today-done = Bu hafta bitenler ({ $n })
page-today-why = Neden bu?
page-today-due = Gün: { $day }
page-today-from = Başlangıç: { $day }.
page-today-nothing = Bugün günü gelen bir iş yok.
page-today-nothing-next = Sırada: { $case }, { $day }.
page-do-ask-about-promise = Sözü sorun
page-do-call = Telefon edin
page-do-go-on = Görüşmeye dön
page-do-write = Yazın
page-do-wait = Ne beklediğinize bakın
page-do-send-recap = Özet e-postasını gönderin
page-do-add-evidence = Eksik olanı ekleyin
page-do-go-to = Sıradaki basamağa geçin
page-do-follow-up = Gelip gelmediğine bakın
page-do-close = Dosyayı kapatın

## Dosyalar
page-cases-title = Dosyalar
page-cases-find = Dosya ara
page-cases-find-button = Bul
page-cases-count =
    { $n ->
        [one] Bir dosya
       *[other] { $n } dosya
    }
page-cases-found =
    { $n ->
        [one] Bir dosya bulundu
       *[other] { $n } dosya bulundu
    }
page-cases-more = İlk { $n } dosya gösteriliyor. Daraltmak için bir sözcük ekleyin.
page-cases-none-found = “{ $find }” için dosya bulunamadı. Yazımına bakın ya da tek bir sözcükle arayın.
page-cases-clear = Bütün dosyaları göster
page-cases-empty = Henüz dosya yok. Bir dosya; her görüşmeyi, mektubu ve sözü bir arada tutar.

## Dosya
page-case-title = Dosya: { $case }
page-case-open = Açık
page-case-settled = Anlaşıldı, henüz görülmedi
page-case-closed = Kapalı
page-case-call = Telefon et
page-case-write = Yaz
page-case-facts = Bilinenler
page-case-rung = Hangi basamakta
page-case-promises = Verilen sözler
page-case-log = Günlük, en yenisi üstte
page-case-log-empty = Henüz bir şey yazılmadı. Hatırladığınız son görüşmeyle başlayın.
page-case-add = Görüşme ekle
page-case-files = Belgeler:
page-case-ladder = Basamaklar
page-case-calendar = Takvime ekle
page-case-export = Dosyanın tamamını belge olarak kaydet
page-case-solved = Çözmeyi kabul ettiler
page-case-solved-hint = Neyi kabul ettiklerini yazın. Sonucu görene kadar dosya açık kalır.
page-case-agreed = Neyi kabul ettiler
page-case-settle = Anlaşmayı not et
page-case-settled-heading = Anlaşıldı, henüz görülmedi
page-case-settled-hint = Hesap özetinize, postanıza ya da hattınıza bakın. Geldiğinde dosyayı kapatın.
page-case-seen = Geldi
page-case-close = Dosyayı kapat
page-case-not-come = Gelmedi
page-case-reopen = Dosyayı yeniden aç
page-case-reopen-hint = Aynı basamağa ve aynı kişilere dönersiniz.
page-case-reopen-why = Yeniden açılan ne
page-promise-waiting = Bekliyor
page-promise-broken = Tutulmadı
page-promise-kept = Tutuldu
page-promise-by = Son gün: { $day }.
page-promise-made = Söz verildiği gün: { $day }.
page-promise-mark-kept = Tutuldu
page-promise-mark-broken = Tutulmadı
page-contact-channel = Nasıl
page-contact-date = Gün
page-contact-time = Saat
page-contact-who = Kiminle
page-contact-said = Ne söylendi
page-contact-promise = Ne söz verdiler
page-contact-promise-due = Hangi güne kadar
page-contact-files = Belgeler
page-contact-files-hint = Bir ekran görüntüsü ya da e-posta yeter. Bütün belgeler birlikte en çok 64 MB.
page-contact-save = Günlüğe ekle

## Bilgiler
page-details-new = Yeni dosya
page-details-change = Dosya ne hakkında
page-details-all-optional = Bilmediğinizi boş bırakın. Sonra ekleyebilirsiniz.
page-details-firm = Firma
page-details-country = Ülke
page-details-country-hint = Yaşadığınız ya da satın aldığınız yer. Kurallar buna bağlı.
page-details-about = Ne hakkında
page-details-about-hint = Basamakları ve tarihleri bu belirler.
page-details-matter = Ne oldu
page-details-matter-hint = Bir iki cümle: ne, ne zaman, ne kadar.
page-details-goal = Talebiniz
page-details-goal-hint = Örneğin: paranın iadesi, yazılı olarak.
page-details-amount = Tutar
page-details-currency = Para birimi
page-details-reference = Başvuru numarası

## Telefon görüşmesi
page-call-title = Görüşme: { $case }
page-call-in-call = Görüşme sürüyor
page-call-since = başlangıç: { $time }
page-call-hold = Beklemede
page-call-you-can-say = Şöyle diyebilirsiniz
page-call-now = Şimdi
page-call-means = Anlamı:
page-call-for-you = Size not:
page-call-firmness = Kademe { $n } / 3
page-call-why = Bunu neden söylüyor olabilirler
page-call-write-down = Not alın
page-call-they-say = Ne diyorlar?
page-call-times =
    { $n ->
        [one] bir kez
       *[other] { $n } kez
    }
page-call-log = Günlük
page-call-undo = Sonuncuyu geri al
page-call-name = Ad
page-call-name-label = Kiminle konuşuyorsunuz
page-call-reference = Numara
page-call-reference-label = Başvuru numarası
page-call-promise = Söz
page-call-promise-what = Ne söz veriyorlar
page-call-promise-default = yazılı yanıt
page-call-promise-by = Ne zamana kadar
page-call-promise-who = Kim
page-call-by-today = bugün
page-call-by-2 = 2 iş günü
page-call-by-5 = 5 iş günü
page-call-by-10 = 10 iş günü
page-call-by-15 = 15 iş günü
page-call-by-day = başka bir gün
page-call-by-none = gün verilmedi
page-call-day-label = Hangi gün
page-call-note = Not
page-call-note-label = Notunuz
page-call-supervisor = Yetkili isteği: { $n } / 3
page-call-end = Kibarca bitir
page-call-ended = Görüşme bitti
page-call-ticks = Telefonu kapatmadan önce
page-call-tick-have = elinizde
page-call-tick-missing = isteyin
page-call-say-it-in = Söyleme dili
page-call-keys-on = Tek tuşlar: açık
page-call-keys-off = Tek tuşlar: kapalı
page-call-lost = Bunu kaydedemedik. Redress’i yeniden başlatıp bir kez daha basın.
page-key-obstacle = Ne diyorlar: cümleyi gösterir, günlüğe yazar
page-key-hold = Beklemeye geçiş ya da beklemeden çıkış
page-key-supervisor = Yetkili isteğini günlüğe yazar
page-key-name = Adı not eder
page-key-reference = Başvuru numarasını not eder
page-key-promise = Verilen sözü not eder
page-key-note = Not yazar
page-key-end = Kibarca bitirir; görüşme bitince Enter
page-key-undo = Son satırı geri alır
page-key-close = Alanı kapatır, cümleye döner
page-key-next = Sonraki öneri
page-key-previous = Önceki öneri
page-key-use = Öneriyi kullanır
page-key-keep = Sizin sözleriniz kalır
page-key-main = Formun ana düğmesi
page-key-to-text = Metne döner

## Görüşmeden sonra
page-after-title = Görüşmeden sonra
page-after-heading = Görüşme bitti. Kaydedildi.
page-after-length = Süre: { $length }.
page-after-length-held = Süre: { $length }, beklemede geçen: { $held }.
page-after-name = Ad
page-after-promise = Söz
page-after-missing = Eksik
page-after-missing-nothing = Eksik yok
page-after-no-name = ad
page-after-no-reference = başvuru numarası
page-after-no-promise = günü belli bir söz
page-after-send = Bunu bugün gönderin
page-after-send-why = Konuşulanı yazıya döker.
page-after-text = Metin
page-after-lacks = Metinde hâlâ eksik:
page-after-copy = E-postayı kopyala
page-after-copy-subject = Başlığı kopyala
page-after-change = Metni değiştir
page-after-not-now = Şimdi değil
page-after-complete = Dosyayı tamamlayın
page-after-complete-hint = Bununla e-posta tamamlanır, sonraki adımlarınızın tarihleri çıkar.
page-after-save = Kaydet ve e-postayı tamamla
page-after-look-again = Yeniden bakacağımız gün: { $day }.
page-after-to-case = Dosyaya git

## Yazma
page-write-title = Yazı: { $case }
page-write-heading = Kime: { $case }
page-write-kind = Mektup
page-write-to = Kime
page-write-choose = Bu mektuba başla
page-write-subject = Başlık
page-write-your-text = Metniniz
page-write-saved = Kaydedildi, { $time }.
page-write-saved-now = Kaydedildi.
page-write-pages =
    { $n ->
        [one] Uzunluk: yaklaşık bir sayfa.
       *[other] Uzunluk: yaklaşık { $n } sayfa.
    }
page-write-facts = Eklenebilecek olgular
page-write-copy = Kopyala
page-write-check = Denetle
page-write-soften = Sakin bir dille yeniden yaz
page-write-softened = Yeniden yazıldı: önce istediğiniz, sonra olgular, sonra denedikleriniz. Bir kez daha okuyun; kendi metniniz duruyor.
page-write-soften-same = Yeniden yazılacak bir şey yok.
page-write-restore = Kendi metnime dön
page-write-asks = Okuyandan istenen:
page-write-found-facts = Okuyanın bulacağı olgular:
page-write-email = E-posta olarak kaydet
page-write-sent = Gönderdim
page-write-sent-on = { $day } günü gönderildi.
page-write-suggestions = Öneriler
page-write-none = Öneri yok. Metin açık.
page-write-count = { $shown } / { $total }
page-write-status =
    { $n ->
        [0] Öneri yok
        [one] Bir öneri
       *[other] { $n } öneri
    }
page-write-missing = Metinde hâlâ eksik:
page-write-use = Kullan:
page-write-leave-out = Çıkar
page-write-keep = Benimki kalsın
page-write-hide = Bu türü gizle

## Basamaklar
page-ladder-title = Basamaklar: { $case }
page-ladder-heading = Sıradaki adımınız: { $case }
page-ladder-at = Bulunduğunuz basamak: { $n } / { $all }.
page-ladder-none = Bu ülke ve sektör için henüz denetlenmiş basamaklarımız yok.
page-ladder-tell = Dosyanın ne hakkında olduğunu yazın
page-ladder-ask = Önce bunu yanıtlayın
page-ladder-power = Ne yapabilir
page-ladder-power-decides = Karar verir.
page-ladder-power-recommends = Tavsiyede bulunur. Firma hayır diyebilir.
page-ladder-power-mediates = Arabuluculuk yapar. İki taraf da kabul etmelidir.
page-ladder-power-registers = Yalnızca kayda alır. Paranız hakkında karar vermez.
page-ladder-power-pays-back = Geri ödeyebilir.
page-ladder-power-reviews = Karara yeniden bakar.
page-ladder-not-handled = Neye bakmaz
page-ladder-fee = Ücreti
page-ladder-who = Kimler için
page-ladder-before = Önce ne gerekir
page-ladder-note = Bilmekte yarar var: { $text }
page-ladder-more = Bu basamak hakkında daha fazlası
page-ladder-opens = Başlangıç
page-ladder-closes = Son gün
page-ladder-needs = Ne gerekir
page-ladder-have = elinizde
page-ladder-missing = hâlâ eksik
page-ladder-open = Bugün açık
page-ladder-not-yet = Henüz değil
page-ladder-from = { $day } tarihinden itibaren başvurabilirsiniz
page-ladder-closed = Süresi doldu
page-ladder-done = Bitti
page-ladder-done-on = { $day } günü bitti
page-ladder-not-eligible = Bu dosyaya uymuyor
page-ladder-ask-status = Önce soruyu yanıtlayın
page-ladder-reckoning = Tarihler nasıl hesaplandı
page-ladder-from-to = Başlangıç { $from }, bitiş { $to }.
page-ladder-law = Yasa:
page-ladder-confidence-verified = Kaynağında okundu.
page-ladder-confidence-secondary = İkinci elden okundu.
page-ladder-confidence-memory = Kaynağında henüz denetlenmedi. Güvenmeden önce kontrol edin.
page-ladder-check-first = Önce bunu kontrol edin: yeniden denetlenme günü geçti.
page-ladder-checked = Denetlendiği gün: { $day }.
page-ladder-web = İnternette:
page-ladder-happened = Bir şey mi oldu?
page-ladder-event = Ne oldu
page-ladder-event-day = Hangi gün
page-ladder-record = Kaydet
page-ladder-side = Yan yollar
page-ladder-side-hint = Bunlar basamakların yanında yürür.
page-ladder-rights = Haklar ve diğer tarihler
page-ladder-not-advice = Tarihler, kaynağı yanında duran açık kurallardan hesaplanır. Bu, hukuki danışmanlık değildir.

## Ayarlar
page-settings-title = Ayarlar
page-settings-keys = Görüşmede tek tuşlar
page-settings-keys-hint = Odak görüşme alanındayken tek bir tuş günlüğe satır yazar.
page-settings-clock = Görüşmede saat
page-settings-hidden = Gizlenen öneri türleri
page-settings-hidden-none = Yok. Bir türü gizlediğinizde burada bulursunuz.
page-settings-show = Yeniden göster
page-settings-data = Verileriniz
page-settings-data-more = Her şey bu bilgisayarda, tek bir klasörde. Hiçbir yere bir şey gönderilmez.
page-settings-stops = Son sekme kapandıktan 20 dakika sonra Redress kendiliğinden durur. Görüşme sürerken durmaz.

## Yardım
page-help-title = Yardım
page-help-way = Telefondan yanıta
page-help-call = Telefondayken ne dediklerine basın. Söyleyeceğiniz cümle gelir, günlük yazılır.
page-help-recap = Görüşmeden sonra özet e-postasını gönderin. Konuşulanı yazıya döker.
page-help-promise = Her sözün bir günü vardır. Ertesi gün Redress size sormayı hatırlatır.
page-help-write = Yazarken hangi sözlerin ters tepebileceğini ve yerine neler yazılabileceğini görürsünüz.
page-help-ladder = Basamaklar sırada kimin olduğunu, hangi günden hangi güne kadar açık olduğunu gösterir.
page-help-keys = Görüşme sırasındaki tuşlar
page-help-keys-more = Yalnızca odak görüşme alanındayken çalışırlar. Kapatabilirsiniz.
page-help-not = Redress ne değildir
page-help-not-more = Hukuki danışmanlık değildir, sonuç vaat etmez. Her kural kaynağını ve ne zaman denetlendiğini gösterir.

## Sorunlar
page-problem-not-here = Bu sayfa yalnızca bu bilgisayarda açılır
page-problem-not-here-more = Redress’i simgesinden yeniden başlatın. Sayfayı sizin için açar. Verileriniz güvende.
page-problem-token-used = Bu adres daha önce kullanılmış
page-problem-token-used-more = Yalnızca bir kez çalışır. Yenisi için Redress’i simgesinden yeniden başlatın. Verileriniz güvende.
page-problem-foreign = Bu, başka bir sayfadan geldi
page-problem-foreign-more = Redress yalnızca kendi sayfalarından form alır. Hiçbir şey değişmedi.
page-problem-wrong-host = Bu sayfa yalnızca bu bilgisayarda açılır
page-problem-wrong-host-more = Redress’in başlarken yazdığı adresi açın.
page-problem-not-found = Burada bir şey yok
page-problem-not-found-more = Adres eski olabilir. Dosyalarınız listede duruyor.
page-problem-too-large = Bu çok büyük
page-problem-too-large-more = Belgeler birlikte 64 MB, metin 1 MB olabilir. Daha küçük bir kopya kaydedin ya da bunun yerine not ekleyin.
page-problem-unreadable = Bu form okunamadı
page-problem-unreadable-more = Geri dönün, sayfayı yeniden yükleyip bir kez daha gönderin.
page-problem-busy = Verileri başka bir program kullanıyor
page-problem-busy-more = Birkaç saniye bekleyin, geri dönüp yeniden basın.
page-problem-broken = Bir şey çalışmadı
page-problem-broken-more = Geri dönüp yeniden basın. Yine olursa Redress’i baştan başlatın.
page-problem-said = Bu yapılamadı
page-problem-safe = Günlüğünüzdekiler güvende.
page-problem-on = Devam
page-stopped = Redress durdu
page-stopped-more = Verileriniz bu bilgisayarda güvende. Bu sekmeyi kapatabilirsiniz. Redress’i simgesinden yeniden başlatabilirsiniz.

## Sayfaların bir dosya hakkında söyledikleri

page-step-what = { $what }. { $because }
page-why-ask-about-promise = Günü geçmiş söz önce gelir: sözü veren kişi dosyayı bilir.
page-why-call = En çabuk yol telefondur, elinize bir ad ve bir numara geçer.
page-why-write = Yazılı istenenin bir günü olur, firma da yanıt vermek zorundadır.
page-why-wait = Karşı tarafın süresi henüz dolmadı. Erken sormak bir şeyi hızlandırmaz.
page-why-send-recap = İki taraf da görüşmeyi hatırlarken kısa bir e-posta, konuşulanı sabitler.
page-why-add-evidence = Eksik belgeler sıradaki adımı bekletir.
page-why-go-to = Firmaya fırsat tanındı. Sıradaki basamak size açık.
page-why-follow-up = Anlaşma, sonucunu gördüğünüzde tamamdır.
page-why-close = Size söz verilen her şey geldi.
page-row-over = Gün geçti: { $date }
page-case-place = { $n } / { $all }
page-case-place-next = { $n } / { $all }. { $date } tarihinden itibaren: { $next }
page-case-in-writing = Elimde yazılı var
page-error-amount = Tutarı rakamla yazın, örneğin 148.00
page-error-agreed = Neyi kabul ettiklerini yazın
page-error-event-future = Gün bugün ya da daha önce olmalı
page-promise-no-day = Söz verildi, gün verilmedi: { $what }
page-log-title = { $channel }, { $length }
page-log-heard = Dedikleri: { $list }
page-log-heard-item = { $label } ({ $times })
page-call-started = Görüşmenin başı
page-call-again = { $text } ({ $n })
page-call-hold-over = Hatta yeniden biri var, bekleme süresi: { $length }
page-call-hold-card = Müzik yoksa sizi hâlâ duyuyor olabilirler.
page-call-fact-goal = İsteyin: { $goal }
page-call-fact-promise = { $named ->
    [yes] { $who }, { $made }: { $what }, son gün { $date }
   *[no] { $made } günü söz verildi: { $what }, son gün { $date }
 }
page-call-or = Yoksa şunu mu dediler:
page-call-find = Başka bir cümle
page-call-found = En yakını:
page-call-none-found = Benzeri yok. “Başka bir şey” bunu günlükte tutar.
page-call-recording = Bu görüşmeyi kaydedebilir miyim?
page-to-firm = Müşteri hizmetleri
page-to-complaints = Şikâyet birimi
page-fact-contact = görüşme günü
page-fact-promise = söz verilen gün
page-event-final-response-sent = Firma nihai yanıtını gönderdi
page-event-used = Bu basamağı kullandım: { $rung }
page-act-ask-supervisor = Yazılı olarak yetkili isteyin
page-act-complain = Şikâyeti yazın
page-act-used = Bu basamağı kullandım
page-tone-insult = öfke
page-tone-threat = tehdit
page-tone-blame = suçlama
page-tone-pressure = baskı
page-tone-identity = kişinin kendisi hakkında
page-tone-intimacy = fazla samimi
page-tone-focus = konu dışı
page-tone-completeness = eksik bir şey
page-tone-register = hitap biçimi
page-tone-manipulation = bahane
page-tone-refusal = ret
page-tone-absolute = hep, hiç, asla
page-tone-vague = belirsiz
page-tone-too-long = fazla uzun
page-tone-mixed-address = karışık hitap
page-check-goal = talebiniz
page-check-reference = başvuru numarası
page-check-facts = ne olduğu ve ne zaman olduğu
page-check-tried = neler denediğiniz
page-check-deadline = hangi güne kadar yanıt istediğiniz
page-check-please = kibar bir istek
page-check-thanks = bir teşekkür
page-check-reach = size nasıl ulaşabilecekleri
page-details-customer = Adınız
page-details-reach = Size nasıl ulaşabilirler
page-details-reach-hint = Bir e-posta adresi ya da telefon numarası ve uygun saatler. Mektuplarınızın altında yer alır.
