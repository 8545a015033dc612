# Bir dosyada birkaç sorun: bölümler, bağlı dosyalar, davranış için ayrı bir dosya.
# fulfils: S2-67 S2-68 D-12 D-25

## Komut satırında

cli-case-split = Bir dosyada hangi konular olduğunu gösterir ve her biri için bağlı bir dosya açar.
cli-case-split-arg-apply = Bölmeyi yapar: bütün bölümler ya da numarası verilenler, örneğin 2,3.
split-proposal = Bu dosyada birden çok konu var. Her biri tek başına daha çabuk çözülür.
split-one = Bu dosyada tek bir konu var. Bölünecek bir şey yok.
split-part-first = { $part }. Bu dosyada kalır
split-part-matter = { $part }. Başka bir konu
split-part-conduct = { $part }. Birinin davranışı
split-facts = Tarihler ve tutarlar
split-opened = { $case } numaralı dosya açıldı: { $title }
why-one-matter = Ayrı dosya olacak bir bölüm seçilmedi. En az bir bölüm seçin.

## Bağlı dosyalar

related-split-from = { $here ->
    [yes] { $case } numaralı dosyadan ayrıldı: { $title }
   *[no] Burada olmayan bir dosyadan ayrıldı: { $case }
}
related-split-to = { $here ->
    [yes] Bu dosyadan { $case } numaralı dosya ayrıldı: { $title }
   *[no] Bu dosyadan ayrılan dosya burada değil: { $case }
}
field-related = bağlı dosyalar
field-part = Bölüm
case-title-conduct = { $named ->
    [yes] Bir temsilcinin davranışı, { $firm }
   *[no] Bir temsilcinin davranışı
}
step-because-conduct-later = { $case } numaralı dosya sonuçlanana kadar bekleyin. Bir kişi hakkındaki şikâyet sonra gelir; böylece orada baskı aracı olmaz.
step-because-conduct-now = Asıl konu artık açık değil. Neler olduğunu şimdi sakince, olgularla yazabilirsiniz.

## Sayfa

page-case-related = Bağlı dosyalar
page-split-title = Dosyayı böl
page-split-offer = { $count ->
    [one] Bu dosyada { $count } konu var.
   *[other] Bu dosyada { $count } konu var. Her biri tek başına daha çabuk çözülür.
}
page-split-why = Bir dosya, bir istek: firma böylece tam not alır, hiçbir şey ortada kalmaz. Bunlar sizin sözleriniz; dilediğiniz gibi değiştirin.
page-split-conduct = Bir kişinin nasıl davrandığı ayrı bir konudur. Öteki konu sonuçlanana kadar bekler ve yalnızca firmaya gider.
page-split-new = Ayrı bir dosya
page-split-stay = Bu dosyada kalsın
page-split-kept = Firma, ülke, dil ve bilgileriniz yeni dosyaya da geçer. Günlükteki kayıtlar bu dosyada kalır.
page-split-do = Böl
