# Bir dosyanın zaman çizelgesi: sayfası, resmi, belgesi, komutları.

page-case-timeline = Zaman çizelgesi
page-timeline-title = Zaman çizelgesi: { $case }
page-timeline-save = Resmi kaydet
page-timeline-print = Yazdır
page-timeline-strip = Zaman çizelgesinin resmi
page-timeline-list = Aynı olgular, en yenisi üstte
page-timeline-to-list = Aynı olguların listesine git
page-timeline-empty = Burada henüz bir şey yok. Çizelge, not ettiğiniz ilk görüşmeyle başlar.
page-timeline-proof = Kanıt:
page-timeline-how = Gün nasıl sayıldı
page-timeline-ahead = henüz gelmedi

timeline-picture = { $n ->
    [one] { $case } dosyasının zaman çizelgesi: { $n } olgu ve bugün. Aynısı listede yazılı olarak var.
   *[other] { $case } dosyasının zaman çizelgesi: { $n } olgu ve bugün. Aynısı listede yazılı olarak var.
 }
timeline-today = Bugün
timeline-sent = Gönderildi ({ $by })
timeline-promised = Söz verildi
timeline-promise-waiting = Sözün günü
timeline-promise-broken = Söz tutulmadı
timeline-promise-kept = Söz tutuldu
timeline-skipped = Atlanan basamak: { $rung }
timeline-evidence = Belge eklendi
timeline-note = Not
timeline-agreed = Firma kabul etti
timeline-in-writing = Firma yazılı olarak kabul etti
timeline-seen = Kararlaştırılan şey geldi
timeline-closed = Dosya kapatıldı
timeline-reopened = Dosya yeniden açıldı
timeline-firm = Firmanın yanıt vermesi için son gün
timeline-opens = Bu günden itibaren açık olan basamak: { $rung }
timeline-closes = Bu basamak için son gün: { $rung }

cli-timeline = Bir dosyada neler olduğunu ve nelerin geleceğini gösterir.
cli-timeline-text = Zaman çizelgesini listeler, en yenisi üstte: ne zaman, ne, kim, kanıt.
cli-timeline-svg = Zaman çizelgesini resim (SVG) olarak yazar.
cli-timeline-proof = Kanıt: { $files }
cli-timeline-empty = Zaman çizelgesinde henüz bir şey yok.
