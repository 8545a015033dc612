## Mektupların içindeki sözcükler

letter-team-complaints = Şikâyet birimi

letter-answer-granted = evet
letter-answer-put-through = başka birine aktarıldı
letter-answer-refused = hayır
letter-answer-open = henüz yanıt yok

letter-obstacle-survey = { count-times } anket önerildi
letter-obstacle-offer = { count-times } başka bir ürün önerildi
letter-obstacle-offer-return = aynı teklif { count-times } yeniden geldi
letter-obstacle-hold = görüşme { count-times } beklemeye alındı
letter-obstacle-no-supervisor = { count-times } yetkili olmadığı söylendi
letter-obstacle-supervisors-busy = { count-times } bütün yetkililerin meşgul olduğu söylendi
letter-obstacle-highest-person = { count-times } konunun iletileceği başka kimse olmadığı söylendi
letter-obstacle-can-do-nothing = { count-times } yapılabilecek bir şey olmadığı söylendi
letter-obstacle-does-not-qualify = { count-times } konunun üst birime iletilmeye uygun olmadığı söylendi
letter-obstacle-higher-will-not-help = { count-times } bir yetkilinin de aynı yanıtı vereceği söylendi
letter-obstacle-sent-back-to-queue = görüşme { count-times } yeniden sıraya düştü
letter-obstacle-callback-instead = bunun yerine { count-times } geri aranmam önerildi
letter-obstacle-refund-refused = { count-times } iade yapılmadığı söylendi

## Bir mektubun bilmek istedikleri

letter-need-reference = Bunun için bir başvuru numaranız var mı?
letter-need-goal = Talebiniz nedir? En iyisi tek cümle.
letter-need-amount = Bir tutar var mı?
letter-need-what-happened = Ne oldu? Birkaç cümle, tarihleriyle.
letter-need-contact = Hangi telefon görüşmesi ya da ziyaret hakkında?
letter-need-rep-name = Kiminle görüştünüz?
letter-need-contacts = Şimdiye kadar neler denediniz? Önceki görüşmelerinizi ve yazışmalarınızı ekleyin.
letter-need-asks = Ne zaman istediniz ve yanıt ne oldu?
letter-need-promise = Hangi söz hakkında?
letter-need-promises = Biri bir söz verdi mi, hangi güne kadar?
letter-need-evidence = Ekleyecek bir şey var mı, örneğin hesap özeti ya da ekran görüntüsü?
letter-need-deadline = Hangi güne kadar yanıt istiyorsunuz?
letter-need-firm = Mektup hangi firmaya?
letter-need-sender-name = Mektubun altında hangi ad dursun?
letter-need-reach = Size nasıl ve ne zaman ulaşabilirler?
letter-needs-nothing = Eksik bir şey yok.
letter-missing = Hâlâ eksik: { $item }

## Mektubun çevresinde

letter-to = Kime
letter-subject = Başlık
letter-body = Metin
letter-save-as-email = E-posta olarak kaydet
letter-copy = E-posta için kopyala
letter-sent-question = Gönderdiniz mi? Ne zaman olduğunu yazın, günler sayılsın.
letter-name-file = { $kind }-{ $number }
