## Basamak türleri ve kullanılıp kullanılamayacakları

rung-kind-front = Müşteri hizmetleri
rung-kind-supervisor = Yetkili
rung-kind-formal = Yazılı şikâyet
rung-kind-executive = Üst yönetim
rung-kind-review = İç inceleme
rung-kind-adr = Uyuşmazlık çözüm kuruluşu
rung-kind-regulator = Denetleyici kurum
rung-kind-court = Mahkeme
rung-kind-chargeback = Harcama itirazı
rung-kind-side = Yan yol

rung-status-open = Açık
rung-status-not-yet = Henüz değil
rung-status-closed = Kapandı
rung-status-done = Bitti
rung-status-not-eligible = Bu dosyaya uymuyor
rung-status-ask = Bir yanıta bağlı

rung-power-decides = Karar verebilir
rung-power-recommends = Tavsiyede bulunabilir
rung-power-mediates = İki tarafı bir araya getirir
rung-power-registers = Kayda alır, karar vermez
rung-power-pays-back = Parayı geri ödeyebilir
rung-power-reviews = Firmanın yaptığına yeniden bakar

rung-side = Basamakların yanında
rung-optional = Atlanabilir
rung-fee = Ücret: { $fee }
rung-note = Ayrıca: { $text }
rung-rights = Haklarınız ve süreler
rung-will-not-handle = Bakmadığı konular: { $text }
rung-who = Kimler başvurabilir: { $text }
rung-before = Önce: { $text }
rung-opens = { $date } tarihinden itibaren başvurabileceğiniz yer: { $body }
rung-opened = { $date } tarihinden beri başvurabileceğiniz yer: { $body }
rung-closes = Son gün: { $date }
rung-still-missing = Hâlâ eksik: { $item }
rung-need-have = Elinizde
rung-need-missing = Hâlâ eksik

## Bir basamağın durumu neden böyle

because-used = Kullanıldığı gün: { $date }.
because-clock-runs-out = { $clock }: son gün { $lastday }. Bu basamağı kullanabileceğiniz ilk gün: { $opens }.
because-happened = { $date } tarihinden beri açık. Açan olay: { $event }.
because-needs = Önce şu gerekiyor: { $events }.
because-not-started = Bekleme süresi başlamadı. Süreyi başlatan: { $events }.
because-last-day = Son gün: { $date } ({ $clock }).
because-last-day-past = Son gün geçti: { $date } ({ $clock }).
because-open-any-time = Bu basamağı istediğiniz zaman kullanabilirsiniz.
because-law-from = Bu basamak { $date } tarihinde başlar.
because-law-until = Bu basamak { $date } tarihine kadar vardı.
because-other-topic = Bu basamak şu konu için değil: { $topic }.
because-unfit = Bu basamak bu dosyaya uymuyor. { $fact }: { $given }. Gereken: { $wanted }.
because-unfit-amount = Tutar ({ $given }) sınırın dışında. Sınır: { $wanted }.
because-in-doubt = Bu basamağın uyduğu kesin değil. { $fact }: { $given }. Kuralın dediği: { $wanted }.
because-in-doubt-amount = Bu basamağın uyduğu kesin değil: tutar ({ $given }) belirsiz bir sınıra yakın. Sınır: { $wanted }.
because-unknown = Bu, bir yanıta bağlı: { $fact }

## Ülkeler, sektörler, konular

country-us = Amerika Birleşik Devletleri
country-gb = Birleşik Krallık
country-nl = Hollanda
country-it = İtalya
country-il = İsrail
country-tr = Türkiye
country-eu = Avrupa Birliği içinde sınır ötesi

sector-airline = Hava yolu ya da paket tur
sector-rail = Tren, otobüs ya da gemi
sector-bank = Banka, ödeme ya da kart
sector-insurance = Sigorta
sector-telecom = Telefon ve internet
sector-energy = Elektrik ya da doğal gaz
sector-water = Su
sector-retail = Mağaza
sector-parcel = Kargo ve posta
sector-health = Sağlık
sector-education = Okul ya da üniversite
sector-government = Kamu kurumu
sector-housing = Konut

topic-delay = Gecikme ya da iptal
topic-refund = Para iadesi
topic-baggage = Bagaj
topic-disability = Engellilik
topic-package = Paket tur
topic-rail = Tren
topic-bus = Otobüs
topic-ship = Gemi
topic-account = Sözleşme ya da hesap
topic-payments = Ödemeler
topic-cards = Kartlar
topic-direct-debit = Otomatik ödeme
topic-electronic-transfer = Havale ve EFT
topic-billing-error = Kart ekstresinde hata
topic-credit-report = Kredi raporu
topic-investments = Yatırımlar
topic-scam = Aldatılarak yapılan ödeme
topic-life = Hayat sigortası
topic-non-life = Hayat dışı sigorta
topic-fault = Çalışmıyor
topic-bill = Fatura
topic-cancellation = Sözleşmeden ayrılma
topic-supply = Hizmetin verilmesi
topic-defect = Ayıplı mal
topic-delivery = Teslimat
topic-data-protection = Kişisel veriler
topic-platform-moderation = Bir platformun kararı
topic-repairs = Onarım
topic-discrimination = Ayrımcılık
topic-decision = Bir karar
topic-information = Bilgi
topic-document-access = Belgelere erişim
topic-tort-claim = Kamu kurumunun verdiği zarar
topic-none = Belirli bir konu yok
topic-ask = Konu nedir?

## Olgular: adları ve onları soran sorular

fact-amount = Söz konusu tutar
fact-consumer = Tüketici olmanız
fact-member = Firmanın sisteme üye olması
fact-captive = Başka bir firmaya gidememeniz
fact-cross-border = Firmayla ayrı ülkelerde olmanız
fact-compulsory-insurance = Sigortanın yasaca zorunlu olması
fact-advisory-committee = Bir danışma kurulunun yer alması
fact-channel = Şikâyeti nasıl ilettiğiniz
fact-part = Birleşik Krallık’ın bölümü
fact-state = Eyalet ya da ülke
fact-age = Yaş
fact-vulnerable = Özel ilgiye ya da yardıma ihtiyaç

fact-ask-amount = Ne kadar para söz konusu?
fact-ask-consumer = İşletme olarak değil, kişisel olarak mı müşterisiniz?
fact-ask-member = Firma bu sisteme üye mi?
fact-ask-captive = Gidebileceğiniz başka bir firma yok mu?
fact-ask-cross-border = Firmayla ayrı ülkelerde misiniz?
fact-ask-compulsory-insurance = Bu, trafik sigortası gibi yasaca zorunlu bir sigorta mı?
fact-ask-advisory-committee = Bir danışma kurulu yer alıyor mu?
fact-ask-channel = Şikâyeti nasıl gönderdiniz?
fact-ask-part = Birleşik Krallık’ın hangi bölümü?
fact-ask-state = Hangi eyalet ya da ülke: ABD’nin bir eyaleti mi, Avrupa Birliği’nin bir ülkesi mi?
fact-ask-age = Kaç yaşındasınız?
fact-ask-vulnerable = Örneğin hastalık nedeniyle özel ilgiye ya da yardıma ihtiyacınız var mı?

fact-value-yes = evet
fact-value-no = hayır
part-england = İngiltere
part-wales = Galler
part-scotland = İskoçya
part-northern-ireland = Kuzey İrlanda

## Olaylar: ne oldu ve gününü soran sorular

event-problem = sorunun kendisi
event-delivered = teslimat
event-notified = kararın bildirilmesi
event-knew = öğrendiğiniz gün
event-refund-due = iadenin ödenmesi gereken gün
event-statement-sent = size gönderilen hesap özeti
event-complained = yazılı gönderdiğiniz şikâyet
event-received = şikâyetin alındığının kanıtı
event-acknowledged = firmanın şikâyeti aldığını bildirmesi
event-holding-reply = ara yanıt
event-final-response-sent = firmanın gönderdiği nihai yanıt
event-final-response = elinize geçen nihai yanıt
event-deadlock = firmanın daha ileri gidemeyeceğini bildirmesi
event-refused = konunun üst kademeye aktarılmasının reddi
event-used = { $rung }
event-ended = sürecin sona ermesi: { $rung }
event-decided = verilen karar: { $rung }

event-ask-problem = Sorun hangi gün ortaya çıktı?
event-ask-delivered = Hangi gün teslim edildi?
event-ask-notified = Karar size hangi gün bildirildi?
event-ask-knew = Hangi gün öğrendiniz?
event-ask-refund-due = İade hangi gün ödenmeliydi?
event-ask-statement-sent = Hesap özeti size hangi gün gönderildi?
event-ask-complained = Şikâyeti hangi gün gönderdiniz?
event-ask-received = Şikâyet hangi gün ulaştı?
event-ask-acknowledged = Firma şikâyeti aldığını hangi gün bildirdi?
event-ask-holding-reply = Firma zamana ihtiyacı olduğunu hangi gün yazdı?
event-ask-final-response-sent = Firma nihai yanıtını hangi gün gönderdi?
event-ask-final-response = Nihai yanıt elinize hangi gün geçti?
event-ask-deadlock = Firma daha ileri gidemeyeceğini hangi gün söyledi?
event-ask-refused = Firma konuyu aktarmayı hangi gün reddetti?
event-ask-used = Bu basamağı hangi gün kullandınız: { $rung }?
event-ask-ended = Bu süreç hangi gün sona erdi: { $rung }?
event-ask-decided = Burada hangi gün karar verildi: { $rung }?

event-log-received = Şikâyet ulaştı
event-log-complained = Şikâyeti gönderdim
event-log-acknowledged = Firma şikâyeti aldığını bildirdi
event-log-holding-reply = Firmanın zamana ihtiyacı var
event-log-final-response = Nihai yanıt elime geçti
event-log-deadlock = Firma daha ileri gidemiyor
event-log-refused = Firma konuyu aktarmayı reddetti

## Süre uzunlukları

length-hours = { $n ->
    [one] { $n } saat
   *[other] { $n } saat
  }
length-days = { $n ->
    [one] { $n } gün
   *[other] { $n } gün
  }
length-working-days = { $n ->
    [one] { $n } iş günü
   *[other] { $n } iş günü
  }
length-business-days = { $n ->
    [one] { $n } bankacılık iş günü
   *[other] { $n } bankacılık iş günü
  }
length-weeks = { $n ->
    [one] { $n } hafta
   *[other] { $n } hafta
  }
length-months = { $n ->
    [one] { $n } ay
   *[other] { $n } ay
  }
length-years = { $n ->
    [one] { $n } yıl
   *[other] { $n } yıl
  }

## Süre kimin

clock-role-firm = Firmanın süresi
clock-role-wait = Önce geçmesi gereken süre
clock-role-window = Başvurmak için süreniz
clock-role-limit = Zamanaşımı süresi
clock-role-right = Hakkınız
clock-role-body = Dış kuruluşun süresi
clock-purpose-opens = Bu basamağı açar
clock-purpose-closes = Bu basamağı kapatır
clock-purpose-beside = Bu basamağın yanında
clock-purpose-free = Dosyanın tamamı için

## Bir tarih nasıl hesaplandı

reckoning-title = Bu tarih nasıl hesaplandı
reckoning-last-day = Son gün: { $date }
reckoning-start-event = Başlangıç { $date }: { $event }.
reckoning-start-end-of = Başlangıç { $date }, şu sürenin son günü: { $clock }.
reckoning-counted-calendar = Sayılan: { $length }. 0. gün: { $from }.
reckoning-counted-calendar-inclusive = Sayılan: { $length }. 1. gün: { $from }.
reckoning-counted-working = Sayılan: { $length }. Sayım şu günün ertesinde başladı: { $from }.
reckoning-counted-business = Sayılan: { $length }. Sayım şu günün ertesinde başladı: { $from }.
reckoning-counted-elapsed = Sayılan: { $length }, günün her saati. Başlangıç: { $from }.
reckoning-skipped = Sayılmayan: { $list }.
reckoning-skipped-none = Atlanan gün yok.
reckoning-rolled = Son gün kapalı bir güne geldi, izleyen ilk açık güne geçti.
reckoning-calendar = Takvim: { $calendar }.
reckoning-law = Kural: { $law }.
reckoning-source = Kaynak: { $sources }.
reckoning-checked = Denetlendiği gün: { $date }.
reckoning-confidence-verified = Resmî metinde görüldü.
reckoning-confidence-secondary = Başkasının sayfasında görüldü, resmî metinde değil.
reckoning-confidence-memory = Ezberden yazıldı: güvenmeden önce kontrol edin.
reckoning-check-first = Önce bunu kontrol edin: yeniden denetlenme günü geçti.
reckoning-uncertain = Bu yılların tamamı için takvim bilinmiyor, gün değişebilir.

skipped-weekend = { $date } (hafta sonu)
skipped-weekend-days = { $n ->
    [one] { $n } hafta sonu günü
   *[other] { $n } hafta sonu günü
  }
skipped-holiday = { $date } ({ $name })
skipped-recess = { $date } ({ $name })
skipped-recess-days = { $n ->
    [one] { $name }: { $n } gün
   *[other] { $name }: { $n } gün
  }

reckoning-extension-not-given = Şu olursa süre uzar: { $event }. Yeni süre { $length }, son gün { $date }.
reckoning-extension-in-force = Süre { $on } günü uzadı: { $event }. Yeni süre { $length }, ilk süre { $first }. Uzamasaydı son gün: { $date }.
reckoning-extension-too-late = { $on }: { $event }. Bu, son günden ({ $date }) sonra geldi; süreye bir şey eklenmedi.

reckoning-reading-described = Yasa şöyle de okunabilir: { $text } O zaman son gün: { $date }.
reckoning-reading-in-force = Yasa iki biçimde okunabilir; daha güvenli olan budur: { $text } Öbür türlü son gün: { $date }.
reckoning-reading-would-roll = Yasa kapalı son günü şuraya taşır: { $date }. Güvenli gün: { $safe }.
reckoning-reading-other-calendar = Şunun yanıtı başka olursa son gün { $date } olur: { $fact }. O zaman takvim: { $calendar }.

reckoning-parts = Şunlardan oluşuyor: { $list }.
reckoning-part = { $clock }, { $date }
reckoning-part-decides = { $clock }, { $date } (belirleyen bu)
reckoning-part-not-started = { $clock }, başlamadı

reckoning-note-started-at = Şunun günü bilinmediği için { $used } gününden sayıldı: { $wanted }. Eklediğinizde tarih değişebilir.
reckoning-note-safer-reading = Yasanın açık olmadığı yerde firmanın süresi geç, sizin süreniz erken hesaplanır.
reckoning-note-start-moved = { $date } kapalı bir gündür; o gün gelen, izleyen ilk açık günde alınmış sayılır.
reckoning-note-calendar-assumed = Şu takvimle sayıldı: { $calendar }. Bir yanıta bağlı: { $fact }
reckoning-note-beyond-coverage = Şu takvimin tatilleri bu yılların tamamı için bilinmiyor: { $calendar }.

pending-clock = Henüz başlamadı: { $clock }. Başlatan: { $events }.

## Bütün basamaklar üzerine notlar

ladder-note-topic-unused = Bu konu burada bir şey değiştirmez: { $topic }.
ladder-note-fact-unused = Bu olgu burada bir şey değiştirmez: { $fact }.
ladder-note-event-unused = Bu olay buradaki hiçbir basamağa ait değil: { $event }.
ladder-note-future-event = Bu olay gelecekte, { $date } günü: { $event }.
ladder-note-other-currency = Tutar, şu basamağın kuralındakinden başka bir para biriminde: { $rung }. Kural uygulanmadı.
ladder-note-cannot-count = Bu süre sayılamadı: { $clock }. { $why }

count-error-out-of-range = Son gün, 1 ile 9999 yıllarının dışında kalıyor. Başlangıca bakın.
count-error-too-long = Süre sayılamayacak kadar uzun.
count-error-never-open = Takvimde orada açık gün yok. Takvime bakın.
count-error-unit = İş günleri yalnızca gün olarak sayılır.
count-error-no-calendar = Bunun için bir takvim belirtilmemiş.

ladder-may-go = { $date } tarihinden itibaren başvurabileceğiniz yer: { $body }.
ladder-final-response-opens = Nihai yanıt, sıradaki basamağı hemen açar.
ladder-no-outcome = Basamaklar ne yapabileceğinizi ve ne zaman yapabileceğinizi gösterir. Sonucun ne olacağını söylemez.
