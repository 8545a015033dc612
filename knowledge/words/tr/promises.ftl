# Verilen sözler ve takvim için tarihler.

page-promises-title = Verilen sözler
page-promises-of = Verilen sözler: { $case }
page-promises-show = Göster
page-promises-all = Hepsi: { $n }
page-promises-waiting = Bekleyen: { $n }
page-promises-broken = Tutulmayan: { $n }
page-promises-kept = Tutulan: { $n }
page-promises-due = Son gün: { $day }, { $distance }.
page-promises-ask = Sözü sorun
page-promises-undo = Bunu geri al
page-promises-about = söz: { $what }
page-promises-empty = Henüz verilmiş söz yok. Biri “yapacağız” dediğinde bunu dosyanın günlüğüne yazın.
page-promises-none-here = Bu grupta söz yok.
page-promises-some = Bunlar en son değişen dosyalar: { $all } dosyadan { $n } tanesi.
page-promises-cases = Dosyalara git
page-done-promise-undone = Geri alındı. Söz önceki durumuna döndü.

page-calendar = Takvim
page-calendar-more = Ya da kendini güncelleyen bir takvim
page-calendar-who = Bu bilgisayardaki takvim programları, örneğin Thunderbird ya da Apple Takvim (“Mac’imde”), bu adresi okuyabilir. Google Takvim ve web’deki Outlook okuyamaz: onlar başka yerden bağlanır.
page-calendar-runs = Adres, Redress çalıştığı sürece yanıt verir.
page-calendar-secret = Adresi bilen, bu bilgisayarda tarihlerinizi okuyabilir. Yeni adres oluşturduğunuzda eskisi artık çalışmaz.
page-calendar-address = Takviminiz için adres
page-calendar-make = Adres oluştur
page-calendar-renew = Yeni adres oluştur
page-calendar-off = Adresi kapat
