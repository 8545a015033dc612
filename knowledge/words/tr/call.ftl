# Görüşme: durum, gişe, öncesi ve sonrası.

## The log
log-machine = Santral otomatik yanıtlıyor
log-person = Bir temsilci yanıtlıyor
log-asked-person = Santrale söylendi: temsilci
log-boiling = Patlama noktası
log-calm = Yeniden sakin
log-may-decide = Karar yetkisi olduğunu söyledi
log-knows-case = Dosyayı biliyor
log-withdrew = Açıkça geri çekildi
log-saved = Söyledikleri: sistemlerine kaydedildi
log-not-saved = Sistemlerine kaydedilmedi
log-attested = Doğru olduğu belirtildi: { $what }
log-waited = Bekleme: { $length }. Bazı sağlayıcılar için sınır { $limit } dakikadır: { $law }.
log-still-wrong = Hâlâ düzelmeyen: { $what }
case-title-visit = Gişede, { $time }

## The live call
page-call-title-visit = Gişede: { $case }
page-call-at-counter = Gişede
page-call-on-phone = Telefonda
page-call-where = Neredesiniz?
page-call-waiting = Bekleme
page-call-left = Ayrıldım
page-call-before-leaving = Ayrılmadan önce
page-call-turns = Durum
page-call-machine = Otomatik santral
page-call-machine-said = Söylendi: 4 üzerinden { $n }
page-call-person = Bir temsilci yanıtladı
page-call-transferred = Şimdi başka biri
page-call-solved = Çözüldü
page-call-unsolved = Aslında çözülmedi
page-call-boiling = Patlamak üzereyim
page-call-calm = Yeniden sakinim
page-call-may-decide = Karar yetkisi var
page-call-knows-case = Dosyayı biliyor
page-call-no-offers = Not isteyin: teklif yok
page-call-receipt = Yazılı isteyin
page-call-withdraw = Açıkça geri çekin
page-call-if-true = Yalnızca doğruysa daha fazlasını söyleyebilirsiniz:
page-call-it-is-true = Evet, doğru
page-call-stay = Kalmak ya da bitirmek
page-call-menu-notes = Telefon menüleri
page-call-menu-note = { $text } (kaynak: { $source })
page-call-fact-plan = Bu kez: { $goal }
page-call-fact-limit = Ayırdığınız süre: { $n } dakika.
page-call-fact-no-offers = { $date } tarihinde not istediniz: teklif yok.
page-call-waited-long = { $n } dakikadan uzun süredir bekliyorsunuz. Biri dönünce kayda geçer.
page-call-waiting-law = Beni ne kadar bekletebilirler?
page-key-menu = Otomatik santral; her temsilci isteyişinizde yeniden basın

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
page-ready-call = Görüşmeyi başlatın
page-ready-counter = Gişede başlayın
page-error-minutes = 1 ile 600 arasında tam dakika yazın.

## After the call
page-after-heading-visit = Ayrıldınız. Kaydedildi.
page-after-close = Unutmadan
page-after-saved = Sistemlerine kaydedildi mi?
page-after-saved-yes = Evet, öyle söylediler
page-after-saved-no = Hayır
page-after-saved-unknown = Sormadım
page-after-still = Hâlâ düzelmeyen ne?
page-after-still-hint = Görüşme hoş geçse de açıkça yazın.
page-after-close-save = Kayda ekleyin
page-after-close-done = Kayda eklendi.
page-after-again = Bir dahaki sefere

## The command line
cli-call-start-arg-counter = Telefonda değil, gişede.
cli-call-start-arg-goal = Bu görüşmeden ne çıkması istendiği.
cli-call-start-arg-minutes = Kaç dakika sonra bırakılacağı.
cli-call-key-m = otomatik santral; her temsilci isteyişte yeniden
cli-call-words = Yazılabilecek sözcükler: { $list }
cli-call-if-true = Yalnızca doğruysa: { $question } Sonra yazın: true { $fact }
