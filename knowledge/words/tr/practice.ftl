# Prova edilen bir görüşme.

## Komut satırında

cli-practice = Görüşme provası yaptırır: kurmaca bir temsilciyle, temsilciler için kurmaca bir müşteriyle. Hiçbir şey saklanmaz.
cli-practice-list = Sahneleri ve karşı tarafta kimin olduğunu listeler.
cli-practice-arg-scene = Sahne, listedeki adıyla; verilmezse görüşmenin numarası belirler.
cli-practice-arg-side = Kimi oynadığınız: customer (müşteri) ya da rep (temsilci).
cli-practice-arg-persona = Karşı tarafta kimin olduğu, listedeki adıyla.
cli-practice-arg-seed = Görüşmenin numarası: aynı numara ve aynı sözler aynı görüşmeyi verir.
cli-practice-arg-lang = Görüşmenin dili: en, nl, it, he ya da tr.
practice-no-choice = { $given } diye bir seçenek yok. 1 ile { $count } arasında bir sayı ya da söyleyeceğiniz sözü yazın.
practice-keys = Bir seçeneğin numarasını ya da kendi cümlenizi yazın. ? bu satırı gösterir; q görüşmeyi bitirir ve sonucunu gösterir.
practice-again = Aynı görüşme yeniden: { $command }

## Görüşme

practice-as-customer = Siz müşterisiniz.
practice-as-rep = Siz temsilcisiniz.
practice-other = Karşı taraf: { $name }. { $about }
practice-seed = Bu görüşmenin numarası: { $seed }
practice-you = Siz: { $text }
practice-they = Karşı taraf: { $text }
practice-mood-calm = Karşı taraf sakin.
practice-mood-tense = Karşı taraf gergin.
practice-mood-heated = Karşı taraf görüşmeyi bitirmek üzere.
practice-heats = Bu söz ortamı geriyor: “{ $quote }”
practice-better = Daha iyisi: { $text }

## Ne kazandırdı

practice-end-closed = Görüşmeyi siz bitirdiniz.
practice-end-because-of-tone = Karşı taraf görüşmeyi üslup yüzünden bitirdi.
practice-end-time-up = Karşı tarafın vakti kalmadı.
practice-got = Artık elinizde
practice-missed = Hâlâ açık
practice-next-time = Bir dahaki sefere şöyle diyebilirsiniz: { $text }
practice-cost = Ortamı ne gerdi
practice-item-name = Ad
practice-item-facts = Ne olduğu
practice-item-wish = Müşterinin isteği
practice-item-solution = Bir çözüm yolu
practice-item-reference = Başvuru numarası
practice-item-promise = Günü belli bir söz
practice-item-transfer = Karar verebilecek birine aktarılma

## Sayfalar

page-practice-title = Görüşme provası
page-practice-more = Kurmaca bir temsilci ya da müşteriyle prova yapın. Hiçbir şey saklanmaz, puan da verilmez.
page-practice-with = Karşı tarafta kim var
page-practice-group-customer = Siz müşterisiniz
page-practice-group-rep = Siz temsilcisiniz
page-practice-begin = Başla
page-practice-seed = Görüşmenin numarası
page-practice-seed-hint = Aynı numara ve aynı sözler aynı görüşmeyi verir.
page-practice-use = Bu numarayı kullan
page-practice-talk = Görüşme
page-practice-you = Siz
page-practice-they = Karşı taraf
page-practice-next = Ne diyorsunuz?
page-practice-own = Kendi sözlerinizle
page-practice-say = Söyle
page-practice-empty = Ne diyeceğinizi yazın
page-practice-other-talk = Başka bir görüşme
page-practice-same = Aynısını yeniden
field-scene = Sahne
field-persona = Karşı taraf
field-seed = Görüşmenin numarası
