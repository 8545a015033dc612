# Firmanın iletisi: engel olan ne ve yanıt.

page-reply-link = Bana yazdılar
page-reply-title = Ne yazdılar
page-reply-intro = İletiyi buraya yapıştırın. Redress neyin engel olduğunu gösterir ve yanıtı hazırlar. Hiçbir şey gönderilmez.
page-reply-text = Gelen ileti
page-reply-channel = Nasıl geldi
page-reply-who = Kim yazdı
page-reply-date = Geldiği gün
page-reply-read = İncele
page-reply-log = Günlüğe ekle, yanıtı hazırla
page-reply-found = Engel olan ne
page-reply-none = Redress’in görebildiği kadarıyla engel yok. Yanıt, sıradaki adımı ve tarihini sorar.
page-reply-said = Yazdıkları: { $said }
page-reply-count = { $n ->
    [one] Bu dosyada bir kez söylendi
   *[other] Bu dosyada { $n } kez söylendi
 }
page-reply-answer = Yanıtta: { $text }
page-error-reply-text = Önce iletiyi yapıştırın.
cli-log-reply = Firmanın iletisini okur, engel olanla birlikte günlüğe yazar.
cli-log-reply-arg-file = Belge; - yazılırsa ya da boş bırakılırsa standart girdi.
cli-log-reply-arg-channel = Nasıl geldiği: email, chat, letter, social ya da form.
cli-log-reply-arg-at = Ne zaman geldi; verilmezse iletinin kendi tarihi, o da yoksa şimdi.
cli-log-reply-none = İçinde engel olan bir şey yok.
page-reply-keep = Kayda al: { $what }
page-reply-keep-hint = İşaretlenmeyen günlüğe yazılmaz. İletinin kendisi saklanır.
page-reply-promise = Söz veriyorlar: { $said }
page-reply-promise-keep = Bu sözü kayda al, son gün: { $day }
page-reply-promise-undated = Günü belli değil. Dosyanın sayfasında sözü günüyle birlikte yazabilirsiniz.
page-reply-reference = Başvuru numarası: { $value }
page-reply-reference-keep = Bu numarayı kayda al
page-reply-result = Yapıldığını yazıyorlar: { $said }
page-reply-result-hint = Öyleyse çözüldü olarak yazabilirsiniz. Sonuca yanıt gerekmez.
page-reply-settle = Dosyanın sayfasında yazın
page-reply-log-only = Günlüğe ekle
page-reply-again = Yeniden incele
thing-obstacle = Engel
cli-log-reply-arg-leave-out = Bu engeli günlüğe yazmaz; kimliğiyle verilir, yinelenebilir.
cli-log-reply-arg-also = Yalnız sizin doğrulayabileceğiniz birini kimliğiyle ekler. Birkaç kez verilebilir.
cli-log-reply-unticked = Kaydedilmedi: doğru olup olmadığını yalnız siz bilirsiniz. Doğruysa mesajı geri alın (redress log undo) ve --also { $id } ile kaydedin.
cli-log-reply-promise = Söz veriyorlar: { $said }
cli-log-reply-promise-add = Sözü yazmak için: { $command }
cli-log-reply-reference-add = Numarayı yazmak için: { $command }
cli-log-reply-result = Yapıldığını yazıyorlar: { $said }
cli-log-reply-settle = Öyleyse: { $command }
page-reply-day-read = Gün, iletinin kendisinden okundu: { $day } (“{ $line }”). Başka bir günse aşağıda değiştirin.
page-reply-speakers = Firmanın yazdığı kabul edilen: { $names }.
page-reply-speakers-unsure = Burada birden fazla kişi yazıyor ve hepsi firmanın yazdığı kabul edildi: { $names }. Firma adına kimin yazdığını aşağıda belirtin.
cli-log-reply-day = Gün, iletinin kendisinden okundu: { $day } (“{ $line }”). Başka bir günse --at ile belirtin.
cli-log-reply-speakers-unsure = Burada birden fazla kişi yazıyor ve hepsi firmanın yazdığı kabul edildi: { $names }. Firma adına kimin yazdığını --with ile belirtin.
