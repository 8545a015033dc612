# Günlük: her kayıt bir satır. Adlar, alıntılar ve numaralar yalıtılmış gelir.

log-opened = Dosya açıldı: { $title }
log-details = Yazıldı: { $fields }
log-contact = { $named ->
    [yes] { $channel }, { $who }
   *[no] { $channel }
 }{ $spoke ->
    [yes] : { $said }
   *[no] {""}
 }
log-contact-ended = { $held ->
    [yes] Görüşme bitti, { $length } (beklemede: { $hold })
   *[no] Görüşme bitti, { $length }
 }
log-hold-on = Beklemede
log-hold-off = Yeniden biri ilgileniyor
log-rep = Ad: { $who }
log-reference = Başvuru numarası: { $reference }
log-obstacle = { $spoke ->
    [yes] { $label }: { $said }
   *[no] { $label }
 }
log-ask = { $answer ->
    [granted] İstendi: { $what }. Kabul edildi
    [refused] İstendi: { $what }. Reddedildi
   *[open] İstendi: { $what }
 }
log-answered = { $answer ->
    [granted] Kabul edildi
   *[refused] Reddedildi
 }{ $reasoned ->
    [yes] : { $reason }
   *[no] {""}
 }
log-transferred = Başka birine aktarıldı
log-solved = Görüşme sırasında çözüldü
log-unsolved = Sonuçta hâlâ açık
log-closing = Vedalaşma
log-note = Not: { $text }
log-promise = { $named ->
    [yes] Söz veren { $who }: { $what }, son gün { $date }
   *[no] Verilen söz: { $what }, son gün { $date }
 }
log-promise-ended = { $kept ->
    [yes] Söz tutuldu, { $date }
   *[no] Söz tutulmadı, { $date }
 }
log-evidence = { $described ->
    [yes] Belge { $name }, gösterdiği: { $shows }
   *[no] Belge { $name }
 }
log-message = Taslak: { $subject }
log-sent = { $date } günü { $by } gönderildi
log-event = { $date }: { $what }
log-fact = { $fact }: { $value }
log-skipped = Atlandı: { $rung }. Gerekçe: { $reason }
log-settlement = { $stage ->
    [promised] { $date }: firma kabul etti
    [in-writing] { $date }: firma yazılı olarak kabul etti
   *[seen] { $date }: kararlaştırılan şey geldi
 }
log-closed = { $date } günü kapatıldı: { $terms }
log-reopened = { $reasoned ->
    [yes] { $date } günü yeniden açıldı: { $reason }
   *[no] { $date } günü yeniden açıldı
 }
log-retraction = Bir kayıt geri alındı
log-taken-back = Geri alındı: { $what }
log-taken-back-with = İletide okunduğu için onunla birlikte geri alındı: { $what }
log-erasure = { $count ->
    [one] Bir kayıt silindi: { $reason }
   *[other] { $count } kayıt silindi: { $reason }
 }
log-erased = Silindi: { $reason }
log-unreadable = Bu kayıt okunamıyor

terms-goal-met = talep karşılandı
terms-partly = talebin bir bölümü karşılandı ve kabul edildi
terms-withdrawn = vazgeçildi

field-title = Dosya adı
field-firm = Firma
field-firm-address = Firmanın adresi
field-country = Ülke
field-sector = Sektör
field-topic = Konu
field-matter = Ne oldu
field-goal = Talebiniz
field-reference = Başvuru numarası
field-lang = Görüşmelerin dili
field-zone = Saat dilimi
field-customer = Adınız
field-reach = Size nasıl ulaşılır
field-amount = Tutar

ics-promise = { $title }: sözün günü geldi: { $what }
ics-firm = { $title }: firmanın yanıt vermesi için son gün ({ $rung })
ics-opens = { $title }: bugünden itibaren açık olan basamak: { $rung }
ics-closes = { $title }: bu basamak için son gün: { $rung }
ics-alarm = Yarın: { $title }
