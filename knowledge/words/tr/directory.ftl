# Firma rehberi.

## The directory on the command line

cli-directory = Firmaları, onlara ulaşma yollarını ve kimin karar verdiğini saklar.
cli-directory-list = Firmaları listeler.
cli-directory-show = Bir firma hakkında bilinenleri gösterir.
cli-directory-add = Firma ekler ya da bir firmaya adres, kişi, menü notu ekler.
cli-directory-remove = Bir firmayı ya da ona ait tek bir bilgiyi çıkarır.
cli-directory-guess = Firmadaki diğer adreslerin yazılışından bir e-posta adresi türetir; bu bir tahmindir.
cli-directory-import = Firma kayıtlarından (JSON) ya da vCard belgelerinden firma alır.
cli-directory-list-arg-find = Yalnızca adında, ülkesinde ya da sektöründe bu sözcükler geçen firmalar.
cli-directory-show-arg-firm = Firmanın adı.
cli-directory-add-arg-firm = Firmanın adı.
cli-directory-remove-arg-firm = Firmanın adı.
cli-directory-guess-arg-firm = Firmanın adı.
cli-directory-remove-arg-entry = Çıkarılacak adres, ad ya da not; verilmezse firmanın tamamı.
cli-directory-guess-arg-name = Ad ve soyad.
cli-directory-import-arg-files = Belgeler.
cli-directory-add-arg-alias = Firmanın başka bir adı ya da işlettiği bir marka.
cli-directory-add-arg-country = Çalıştığı bir ülke, iki harf; birden çok kez verilebilir.
cli-directory-add-arg-sector = Sektörü, örneğin bank; birden çok kez verilebilir.
cli-directory-add-arg-web = Web sitesi.
cli-directory-add-arg-service = Başkaları için ne yaptığı: connects-to-person ya da books-call-back.
cli-directory-add-arg-at = Numara, e-posta, posta adresi ya da sayfa.
cli-directory-add-arg-purpose = Ne için: service, complaints, cancellations, data-protection, office ya da executive.
cli-directory-add-arg-hours = Ne zaman yanıt verildiği.
cli-directory-add-arg-menu = Telefon menüsünde neye basılacağı ya da ne söyleneceği.
cli-directory-add-arg-person = Orada müşterilerden sorumlu bir kişi.
cli-directory-add-arg-role = Oradaki görevi.
cli-directory-add-arg-area = Sorumlu olduğu alan: service, region, product, legal, data ya da whole.
cli-directory-add-arg-email = İş e-postası.
cli-directory-add-arg-guessed = Adres tahminle türetildi, oradan henüz yanıt gelmedi.
cli-directory-add-arg-scheme = Üyesi olduğu bir kurum, örneğin it.abf.
cli-directory-add-arg-source = Bunun kaynağı: bir sayfa, bir belge, bir kişi.
cli-directory-add-arg-checked = Onu orada gördüğünüz gün.
cli-letter-new-arg-names = Yönetimden kime yazıldığı, adıyla; birden çok kez verilebilir.
cli-letter-new-arg-reason = Redress bekleyecekken neden gönderildiği; kayıtta kalır.
cli-directory-added = { $firm }: { $added } eklendi, { $replaced } değiştirildi.
cli-directory-removed = Rehberden çıkarıldı: { $firm }.
cli-directory-empty = Burada henüz firma yok.
cli-directory-line = { $ways ->
    [one] { $ways } ulaşma yolu
   *[other] { $ways } ulaşma yolu
}, { $people ->
    [one] { $people } kişi
   *[other] { $people } kişi
}

## What is in the directory

directory-services = Bir insana ulaştıran hizmetler
directory-service-connects-to-person = sizi bir insana bağlar
directory-service-books-call-back = geri arama ayarlar
directory-purpose-service = Müşteri hizmetleri
directory-purpose-complaints = Şikâyetler
directory-purpose-cancellations = İptaller
directory-purpose-data-protection = Kendi verileriniz için başvurular
directory-purpose-office = İlgili birimin ofisi
directory-purpose-executive = Üst yönetim
directory-channel-phone = telefon
directory-channel-chat = sohbet
directory-channel-email = e-posta
directory-channel-letter = posta
directory-channel-visit = şahsen
directory-channel-form = web formu
directory-channel-social = sosyal medya
directory-area-service = müşteri hizmetleri
directory-area-region = bölge
directory-area-product = ürün
directory-area-legal = hukuk
directory-area-data = kişisel veriler
directory-area-whole = firmanın tamamı
directory-menu = Telefon menüsü
directory-scheme = Üyesi olduğu kurum
directory-guessed = tahmin, doğrulanmadı
directory-origin = kaynak: { $source }, görüldüğü gün: { $date }
directory-origin-unchecked = kaynak: { $source }, alındığından beri kontrol edilmedi
directory-guess = { $address }: tahmin, örnek alınan: { $like }
directory-no-guess = Henüz adres türetilemiyor. Firmanın aynı biçimde yazılmış, kime ait olduğu bilinen iki adresi gerekir. Aranan ad, Latin harfleriyle ad ve soyad olarak yazılmalı.
directory-imported = { $new } yeni, { $merged } tamamlandı, { $same } aynı kaldı.
directory-dropped-no-role = Kişinin oradaki görevi yazmadığı için alınmayanlar: { $count }.
directory-dropped-no-firm = Firma adı olmadığı için alınmayanlar: { $count }.
directory-dropped-private = Kişilerin özel bilgileri, alınmadı: { $count }.
directory-dropped-private-mail = Kişisel e-posta adresleri, alınmadı: { $count }.
directory-dropped-unused = Rehberin tutmadığı bilgiler: { $count }.
directory-dropped-too-long = Çok uzun metinler, alınmadı: { $count }.

## What the directory does not take

directory-fault-missing = Doldurun: { $field }.
directory-fault-too-long = { $field }: rehber için fazla uzun. Kısaltın.
directory-fault-control = { $field }: gösterilemeyen bir karakter var. Yeniden yazın.
directory-fault-no-mailbox = Bir e-posta adresi yazın, örneğin ad@example.org.
directory-fault-private-mail = Bu kişisel bir e-posta adresi. Rehber yalnızca iş adreslerini tutar.
directory-fault-no-source = Adın nereden alındığını yazın. Kişiler yalnızca kaynağıyla tutulur.
directory-fault-too-many = { $field }: bir firma için daha fazlası tutulmaz. Önce birkaçını çıkarın.
directory-import-unknown = Bu belge ne firma kaydı (JSON) ne de vCard. İçinden hiçbir şey alınmadı.
directory-import-record = Belgedeki { $record }. kayıt okunamıyor: { $why }. Belgeden hiçbir şey alınmadı.
directory-import-too-large = Bu belge { $mb } MB sınırını aşıyor. Bölüp parçaları ayrı ayrı alabilirsiniz. İçinden hiçbir şey alınmadı.
directory-why-not-json = { $line }. satırdan itibaren JSON değil
directory-why-other-form = JSON ama firma kaydı değil
directory-why-no-name = adı yok
directory-why-newer = daha yeni bir Redress ile yazılmış; önce bunu güncelleyin
directory-why-not-a-card = vCard değil
directory-why-cut-short = sonu yok; belge yarım kalmış görünüyor
directory-why-too-many = belgede bir kerede okunandan çok kayıt var; bölün
why-firm-changed = Bu firma bu arada değiştirildi. Hiçbir şeyin üzerine yazılmadı. Yeniden açıp değişikliği tekrarlayın.

## When a message to the head of a firm waits

held-lower-rungs = Önce olağan yollar gelir: yazılı bir şikâyet ya da kayda geçmiş bir yetkili isteği. Onlar olmadan böyle bir mesaj müşteri hizmetlerine geri gönderilir. Bekleyemiyorsa nedenini yazın; kayıtta kalır.
held-nobody = En az bir kişi adı yazın.
held-too-many = Bu mesajla, sizden yazı beklemeyen { $people } kişiye yazılmış olur. { $most } kişiden fazlası toplu gönderi sayılır ve okunmaz. Daha az kişi seçin ya da nedenini yazın; kayıtta kalır.
held-too-soon = Mesajınız gönderildi; { $name } için yanıt süresi { $date } gününe kadar. O güne kadar bekleyin ya da nedenini yazın; kayıtta kalır.

## Names of fields

field-role = Görev
field-at = Adres ya da numara
field-source = Kaynak
field-person = Ad
field-hours = Saatler
field-menu = Telefon menüsü
field-alias = Başka ad
field-web = Web sitesi
field-scheme = Üyesi olduğu kurum
field-purpose = Amaç
field-area = Sorumluluk alanı
field-service = Hizmet
field-ways = Ulaşma yolları
field-people = Kişiler
field-schemes = Kurumlar
field-aliases = Diğer adlar
field-countries = Ülkeler
field-sectors = Sektörler
field-notes = Notlar


## Pages

page-directory-title = Firma rehberi
page-directory-more = Firmalar, onlara ulaşma yolları ve kimin karar verdiği. Her bilgi, kaynağı ve gördüğünüz günle birlikte tutulur. Bu bilgisayarda kalır.
page-directory-find = Firma ara
page-directory-none = Bu sözcükleri içeren firma yok.
page-directory-new = Firma ekle
page-directory-add = Ekle
page-directory-import = Belgeden al
page-directory-file = Belge
page-directory-file-hint = Firma kayıtları (JSON) ya da vCard (.vcf). Kişilerin özel bilgileri alınmaz.
page-directory-import-button = Al
page-back-directory = Firma rehberi
page-directory-nothing = Bu firma hakkında henüz bir şey bilinmiyor.
page-directory-remove = Çıkar
page-directory-delete = Bu firmayı çıkar
page-directory-guess = E-posta adresi türet
page-directory-guess-name = Ad ve soyad
page-directory-guess-button = Türet
page-directory-like = tahmin, örnek alınan: { $like }
page-directory-add-way = Numara ya da adres ekle
page-directory-channel = Nasıl
page-directory-add-person = Karar veren birini ekle
page-directory-person-hint = Yalnızca ad, görev ve iş e-postası, kaynağıyla. Özel bilgi yazmayın.
page-directory-mailbox = İş e-postası
page-directory-guessed = Bu adres bir tahmin
page-directory-add-rest = Başka bir şey ekle
page-directory-country = Ülke, iki harf
page-directory-checked = Gördüğünüz gün
page-to-executive = Üst yönetim
page-write-names = Kime, adıyla
page-write-names-hint = Her satıra bir ad, en çok üç. Önce müşterilerden sorumlu olanlar.
page-write-guessed = Bu adresler birer tahmin:
page-write-reason = Neden bekleyemeyeceği
page-write-reason-hint = Kayıtta kalır.
page-case-firm = Firmaya ulaşma yolları
