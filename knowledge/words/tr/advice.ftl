# Okunacak öğütler.

cli-advice = Redress’in dayandığı öğütleri gösterir.
cli-advice-list = Durumları listeler.
cli-advice-list-arg-side = Kimin için: customer ya da rep.
cli-advice-show = Bir durumu, kuralı, cümleyi ya da görüş ayrılığını gösterir.
cli-advice-show-arg-which = Adı ya da kimliği: refused, T-11, R-01, D-01.
field-advice = öğüt
page-advice-title = Okunacak öğütler
page-advice-intro = Redress’in dayandığı her şey, durumlara göre. Kaynaklar hep aynı görüşte değildir; o zaman hangisinin ne zaman doğru olduğunu görürsünüz.
page-advice-customers = Müşteriler için
page-advice-reps = Temsilciler için
page-advice-rules = Söylenmese iyi olur
page-advice-lines-customer = Ne diyebilirler, ne yanıt verilir
page-advice-lines-rep = Müşteri ne diyebilir, ne yanıt verilir
page-advice-disagree = Kaynakların ayrıldığı yerler
page-advice-sounds = Kulağa şöyle gelir: { $text }
page-advice-instead = Bunun yerine: { $text }
page-advice-one = Bir görüş: { $text }
page-advice-other = Öteki görüş: { $text }
page-advice-when = Hangisi ne zaman doğru: { $text }
page-advice-does = Redress: { $text }
page-advice-back = Tüm durumlar
