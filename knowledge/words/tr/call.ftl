# Görüşme: durum, gişe, öncesi ve sonrası.

## The log
log-machine = Otomatik santral yanıtlıyor
log-person = Bir temsilci yanıtlıyor
log-asked-person = Santralden temsilci istendi
log-boiling = Patlama noktasında
log-calm = Yeniden sakin
log-may-decide = Karar yetkisi olduğunu söyledi
log-knows-case = Dosyayı biliyor
log-answering = Soruya yanıt veriyor
log-withdrew = Vazgeçildiği açıkça söylendi
log-saved = Dediklerine göre sistemlerine kaydedildi
log-not-saved = Sistemlerine kaydedilmedi
log-attested = Doğru olduğu belirtildi: { $what }
log-waited-long = Bekleme: { $length }. Bazı sağlayıcılar için sınır { $limit } dakikadır: { $law }.
case-title-visit = Mağazada ya da gişede, { $time }

## The live call
page-call-title-visit = Mağazada ya da gişede: { $case }
page-call-at-counter = Mağazada ya da gişede
page-call-on-phone = Telefonda
page-call-where = Neredesiniz?
page-call-waiting = Bekliyorum
page-call-left = Ayrıldım
page-call-before-leaving = Ayrılmadan önce
page-call-turns = Durum
page-call-machine = Otomatik santral yanıtlıyor
page-call-machine-said = Temsilci isteği: { $n } / 4
page-call-person = Bir temsilci yanıtladı
page-call-transferred = Şimdi başka biri
page-call-solved = Çözüldü
page-call-unsolved = Aslında çözülmedi
page-call-boiling = Patlamak üzereyim
page-call-calm = Yeniden sakinim
page-call-may-decide = Karar yetkisi var
page-call-knows-case = Dosyayı biliyor
page-call-answering = Soruma yanıt veriyor
page-call-no-offers = Not iste: teklif gelmesin
page-call-receipt = Yazılı doğrulama iste
page-call-withdraw = Açıkça vazgeç
page-call-if-true = Yalnızca doğruysa daha fazlasını söyleyebilirsiniz:
page-call-it-is-true = Evet, doğru
page-call-stay = Kalmak mı, bitirmek mi
page-call-menu-notes = Telefon menüleri
page-call-menu-note = { $text } (kaynak: { $source })
page-call-menu-own = { $text } (notunuz: { $date })
page-call-fact-plan = Bu kez: { $goal }
page-call-fact-limit = { $n ->
    [one] Ayırdığınız süre: bir dakika.
   *[other] Ayırdığınız süre: { $n } dakika.
 }
page-call-fact-no-offers = { $date } günü teklif istenmediğine dair not istediniz.
page-call-waited-long = { $n } dakikadan uzun süredir bekliyorsunuz. Karşınıza yeniden biri çıkınca günlüğe yazılır.
page-call-waiting-law = Beni ne kadar bekletebilirler?
page-key-menu = Otomatik santral yanıtlıyor; temsilci istedikçe yeniden basın

## Before the call
page-ready-link = Önce hazırlanın
page-ready-title = Aramadan önce
page-ready-intro = Şimdiki iki dakika, telefonda yirmi dakika kazandırır.
page-ready-at-hand = Elinizde olanlar
page-ready-nothing = Henüz kayıt yok: mektupları, faturaları ve tarihleri elinizin altında tutun.
page-ready-check = Kontrol edin
page-ready-papers = Belgelerim önümde.
page-ready-quiet = Burası sessiz, biraz vaktim var.
page-ready-calm = Dinleyecek kadar sakinim.
page-ready-own-mistake = Hatanın bende olup olmadığına baktım.
page-ready-goal = Bu görüşmeden ne çıkmalı?
page-ready-goal-hint = Tek bir şey; örneğin geri ödeme için bir tarih.
page-ready-minutes = Kaç dakika ayırıyorsunuz?
page-ready-call = Görüşmeyi başlat
page-ready-counter = Mağazada ya da gişede başla
page-error-minutes = Dakikayı tam sayı olarak yazın, 1 ile 600 arasında.

## After the call
page-after-heading-visit = Ayrıldınız. Kaydedildi.
page-after-close = Unutmadan
page-after-saved = Sistemlerine kaydedildi mi?
page-after-saved-yes = Evet, öyle söylediler
page-after-saved-no = Hayır
page-after-saved-unknown = Sormadım
page-after-still = Hâlâ düzelmeyen ne?
page-after-still-hint = Görüşme hoş geçse de açıkça yazın.
page-after-close-save = Günlüğe ekle
page-after-close-done = Günlüğe eklendi.
page-after-again = Bir dahaki sefere

## The command line
cli-call-start-arg-counter = Telefonda değil, mağazada ya da gişede.
cli-call-start-arg-goal = Bu görüşmeden ne çıkması istendiği.
cli-call-start-arg-minutes = Kaç dakika sonra bitirileceği.
cli-call-key-m = otomatik santral yanıtlıyor; temsilci istedikçe yeniden
cli-call-if-true = Yalnızca doğruysa: { $question } Sonra yazın: true { $fact }
cli-call-goes-on = Bu dosyada süren bir görüşme var. Amacı, sınırı ve yeri olduğu gibi kalır.
page-call-little-left = { $n ->
    [one] Ayırdığınız süreden bir dakika kaldı.
   *[other] Ayırdığınız süreden { $n } dakika kaldı.
 }
cli-case-opened = { $number } numaralı dosya açıldı: { $title }
cli-call-place = Görüşmenin telefonda mı, yoksa mağazada ya da gişede mi olduğunu söyler.
cli-call-place-arg-place = counter (mağaza ya da gişe) ya da phone (telefon).
cli-call-close = Ancak görüşmeden sonra belli olanı ekler.
cli-call-close-arg-saved = Kendi sistemlerine kaydettiklerini söylüyorlar mı: yes ya da no.
cli-call-close-arg-still = Hâlâ doğru olmayan ne.
cli-error-no-ended-call = { $case } numaralı dosyada bitmiş bir görüşme yok. Şununla başlatın: redress call start --case { $case }
cli-call-promise-noted = Kendi notunuz olarak saklandı: içinde gün okunamadı. Böyle yazılırsa takip edilir: p 10wd, ardından verilen söz.
cli-call-none-found = Buna benzer bir şey bulunamadı. Başka sözcüklerle yazın ya da not olarak saklamak için t ve sözlerinizi yazın.
