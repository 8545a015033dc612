# Sıradaki adım ve neden şimdi geldiği. Tarihler ve adlar yazılmış gelir.

step-what-ask-about-promise = Verilen sözü sorun
step-what-call = Firmayı arayın
step-what-write = Firmaya şikâyet yazın
step-what-answer = Firmaya yanıt verin
step-what-wait = { $dated ->
    [yes] Bekleyin, son gün: { $due }
   *[no] Bekleyin
 }
step-what-send-recap = Görüşmeyi yazılı olarak doğrulayın
step-what-add-evidence = Eksik olanı ekleyin
step-what-go-to = { $known ->
    [yes] Şuraya başvurun: { $rung }
   *[no] Sıradaki basamağa geçin
 }
step-what-follow-up = Gelip gelmediğine bakın
step-what-close = Dosyayı kapatın

step-because-settled-not-written = Firma kabul etti. Bunu yazılı isteyin.
step-because-settled-not-seen = Firma yazılı olarak kabul etti. Gelmesi için zaman tanıyın, en geç { $date } günü bakın.
step-because-solved-then = { $on } günkü görüşmede çözüldü. En geç { $date } günü gelip gelmediğine bakın; gelmediyse yeniden başvurun.
step-because-settled-seen = { $named ->
    [yes] Kararlaştırılan şey geldi. Teşekkür edilecek kişi: { $who }. Sonra dosyayı kendi şartlarınızla kapatın.
   *[no] Kararlaştırılan şey geldi. Yardım edene teşekkür edin, dosyayı kendi şartlarınızla kapatın.
 }
step-because-window-closes = Bu basamak için son gün: { $date }.
step-because-final-response = Firma nihai yanıtını verdi.
step-because-replied = Firmanın { $date } tarihli iletisine yanıt verin. Bu son sözüyse merdivende not edin; o zaman sonraki basamak açılır.
step-because-firm-time-over = Firmanın yanıt için son günü { $date } idi.
step-because-promise-overdue = { $named ->
    [yes] Söz veren: { $who }, son gün: { $date }. Geldiyse işaretleyin; gelmediyse sorun.
   *[no] Söz verilen son gün { $date } idi. Geldiyse işaretleyin; gelmediyse sorun.
 }
step-because-recap-unsent = { $date } günkü görüşme henüz yazıya geçmedi.
step-because-promise-waiting = { $named ->
    [yes] Söz veren: { $who }. Son gün: { $date }.
   *[no] Firma söz verdi. Son gün: { $date }.
 }
step-because-reminded = Hatırlatmanız gönderildi. Şu güne kadar zaman tanıyın: { $date }.
step-because-firm-has-time = Firmanın şikâyetinizi yanıtlaması için son gün: { $date }.
step-because-rung-opens = Sıradaki basamak { $date } günü açılıyor.
step-because-refused-thrice = Üç kez yetkili istendi, üçünde de reddedildi.
step-because-no-answer = Hatırlatmanıza yanıt gelmedi.
step-because-contacts-without-result = { $count ->
    [one] Bir görüşmeden sonuç çıkmadı.
   *[other] { $count } görüşmeden sonuç çıkmadı.
 }
step-because-nothing-tried = Henüz bir şey denenmedi.
step-because-stop-first = Henüz bir şey denenmedi. Ödemeyi siz yapmadıysanız ya da kandırılarak yaptıysanız önce bankaya haber verin, kartınızı ya da hesabınızı bloke ettirin: aranacak telefon numarası kartın üzerinde ve bankanın uygulamasında yazar.
step-because-missing = { $count ->
    [one] Bu basamak için bir şey eksik.
   *[other] Bu basamak için { $count } şey eksik.
 }
step-because-unknown = Firmayı, sektörü ve ülkeyi yazın; Redress o zaman tarihleri hesaplayabilir.

case-title-call = Telefon görüşmesi, { $time }
promise-written-answer = yazılı yanıt

step-whom-promised = { $named ->
    [yes] Yeni birine değil, sözü veren kişiye dönün: { $who }.
   *[no] Yeni birine değil, sözü veren kişiye dönün.
}{ $numbered ->
    [yes] { " " }{ $reference } numarasını verin.
   *[no] { "" }
}
step-whom-granted = { $named ->
    [yes] Daha önce karar verebilen kişiye dönün: { $who }.
   *[no] Daha önce karar verebilen kişiye dönün.
}{ $numbered ->
    [yes] { " " }{ $reference } numarasını verin.
   *[no] { "" }
}
step-whom-answering = { $named ->
    [yes] Size ulaşan kişiye yanıt verin: { $who }.
   *[no] Size ulaşan kişiye yanıt verin.
}
step-whom-knows-the-case = { $named ->
    [yes] Önce dosyayı bilen kişiyi isteyin: { $who }.
   *[no] Önce dosyayı bilen kişiyi isteyin.
}{ $numbered ->
    [yes] { " " }{ $reference } numarasını verin.
   *[no] { "" }
}
step-whom-refused = Son görüştüğünüz kişi hayır dedi, elinde size gereken bir şey de yok. Başka biri yardımcı olabilir.{ $numbered ->
    [yes] { " " }Baştan başlamamak için { $reference } numarasını verin.
   *[no] { "" }
}
step-whom-may-decide = { $named ->
    [yes] Önce karar verme yetkisi olan kişiyi isteyin: { $who }.
   *[no] Önce karar verme yetkisi olan kişiyi isteyin.
}{ $numbered ->
    [yes] { " " }{ $reference } numarasını verin.
   *[no] { "" }
}

step-what-go-on = Görüşmeyi sürdürün ya da bitirin
step-because-call-runs = Bu dosyada bitirilmemiş bir görüşme var. Bittiyse burada da bitirin: sonraki adım ona göre belli olur.
step-what-read = Firmanın mesajıyla neyin değiştiğine bakın
step-because-wrote = Firma { $date } tarihinde yazdı. Konu çözüldüyse kaydedin; söz veriyorsa sözü kaydedin; yoksa yanıtlayın.
