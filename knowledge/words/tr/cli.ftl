# Komut satırı: yardım, sonuçlar, sorular ve hatalar.

cli = “Yardımcı olmuyorlar” dediğiniz yerden “çözüldü, yazılı olarak elimde” dediğiniz yere. Komut yazılmazsa sayfa tarayıcınızda açılır.

cli-usage = Kullanım
cli-heading-verbs = Komutlar
cli-heading-options = Seçenekler
cli-heading-global = Her komutun seçenekleri
cli-heading-arguments = Değerler

cli-examples =
    redress
    redress case new --firm "Banca Esempio" --about "Tanımadığım bir çekim" --country IT --sector bank
    redress log add --case 1 --channel phone --with Marco --said "önce anket" --at 14:10
    redress phrase find "burada yetkili yok" --lang tr
    redress promise add --case 1 --what "yazılı yanıt" --within 15wd
    redress next --case 1
    redress ladder show --country IT --sector bank --topic payments --event received=2026-04-13
    redress letter new --case 1 --kind recap
    redress tone check mektup.txt --lang tr --fail-on insult,threat
    redress tone soften mektup.txt --lang tr
    redress calendar ics --case 1 -o tarihler.ics
    redress timeline text --case 1
    redress case export --case 1 -o dosya.json
    redress case verify --case 1

cli-codes =
    Çıkış kodları:
      0    yapıldı
      1    olmadı, nedeni yazıldı
      2    komut yanlış kullanıldı
      3    denetim bir şey buldu
      4    bulunamadı
      5    meşgul ya da kilitli
      6    veri okunamıyor
      130  Ctrl-C ile durduruldu

## Sayfa

cli-serve = Sayfayı başlatır ve tarayıcınızda açar.
cli-open = Zaten çalışan sayfayı açar.
cli-stop = Çalışan sayfayı durdurur.
cli-status = Sayfanın çalışıp çalışmadığını ve adresini söyler.

## Dosyalar

cli-case = Dosya açar, gösterir, değiştirir ve kapatır.
cli-case-new = Bir dosya açar.
cli-case-list = Dosyaları listeler, son değişen en üstte.
cli-case-show = Bir dosyayı gösterir: olgular, sözler, sıradaki adım ve günlük.
cli-case-edit = Bir dosya hakkında bilinenleri değiştirir.
cli-case-settle = Firmanın kabul ettiğini ve işin nereye geldiğini not eder.
cli-case-close = Bir dosyayı kapatır.
cli-case-reopen = Kapalı bir dosyayı yeniden açar.
cli-case-delete = Bir dosyadaki her şeyi siler ve dosyayı gizler.
cli-case-export = Dosyanın tamamını tek bir belge olarak yazar.
cli-case-import = Böyle bir belgeden dosya alır.
cli-case-verify = Kayıtlarda hiçbir şeyin değiştirilmediğini denetler.
cli-case-erase = Bazı kayıtların içeriğini siler, kayıtlardaki yerlerini korur.

## Günlük

cli-log = Ne söylendiğini ve ne zaman söylendiğini yazar.
cli-log-add = Bir telefon görüşmesi, ileti, mektup ya da ziyaret ekler.
cli-log-note = Bir not ekler.
cli-log-list = Günlüğü listeler, en yenisi üstte.
cli-log-show = Tek bir kaydı gösterir.
cli-log-edit = Bir kaydı düzeltir; ilk hâli kayıtlarda kalır.
cli-log-undo = Bir kaydı geri alır; bir ileti, içinde okunanlarla birlikte geri alınır.

## Süren telefon görüşmesi

cli-call = Telefon görüşmesi sırasında söyleyeceğiniz cümleyi verir ve günlüğü yazar.
cli-call-start = Bir görüşme başlatır.
cli-call-press = Görüşmede olan bir şeyi günlüğe yazar, sonra ne söyleneceğini gösterir.
cli-call-show = Şimdi ne söyleneceğini gösterir.
cli-call-end = Görüşmeyi bitirir.
cli-call-recording = Bir görüşmeyi kaydedip kaydedemeyeceğinizi söyler.

cli-call-key-h = beklemede ya da hatta geri dönüldü
cli-call-key-s = bir yetkiliyle görüşmek istediniz
cli-call-key-n = bir ad: n Marco
cli-call-key-r = bir başvuru numarası: r 12345-AB
cli-call-key-p = bir söz, ne zaman ve ne: p 15wd yazılı yanıt
cli-call-key-t = bir not: t önce anket
cli-call-key-e = kibarca bitirin; görüşme bitince Enter
cli-call-key-z = son satırı geri alır
cli-call-key-q = çıkar; görüşme açık kalır
cli-call-choose = Henüz bir şey kaydedilmedi. R-03 gibi numarayı ya da t ile kendi sözlerinizi yazın.

cli-missing-name = ad
cli-missing-reference = başvuru numarası
cli-missing-promise = günü belli bir söz
cli-call-missing = Telefonu kapatmadan önce isteyin: { $list }.
cli-call-nothing-missing = Ad, başvuru numarası ve söz elinizde. Görüşmeyi bitirebilirsiniz.

## Sözler, istekler, olaylar, olgular

cli-promise = Firmanın verdiği sözleri kaydeder.
cli-promise-add = Bir sözü günüyle ekler.
cli-promise-list = Sözleri listeler, günü en yakın olan üstte.
cli-promise-keep = Bir sözü tutuldu olarak işaretler.
cli-promise-break = Bir sözü tutulmadı olarak işaretler.
cli-ask = Neler istediğinizi ve firmanın yanıtını kaydeder.
cli-ask-add = İstediğiniz bir şeyi ekler, örneğin bir yetkiliyle görüşmeyi.
cli-ask-answer = İstediğiniz bir şeye gelen yanıtı ekler.
cli-ask-list = İstediklerinizi yanıtlarıyla listeler.
cli-event = Tarihlerin hesaplandığı olayları kaydeder.
cli-event-add = Bir olay ekler, örneğin şikâyetinizin gönderildiği günü.
cli-event-list = Bir dosyanın olaylarını listeler.
cli-fact = Basamakların bağlı olduğu olguları kaydeder.
cli-fact-set = Olguları yazar, örneğin amount=120.50EUR.
cli-fact-list = Bir dosyanın olgularını listeler.

## Kanıtlar

cli-evidence = Ne olduğunu gösteren belgelerin kopyasını saklar.
cli-evidence-add = Bir belgenin kopyasını dosyada saklar.
cli-evidence-list = Bir dosyanın belgelerini listeler.
cli-evidence-get = Bir belgeyi eklendiği gibi dışarı yazar.
cli-evidence-verify = Her belgenin eklendiği gibi olduğunu denetler.

## Basamaklar ve tarihler

cli-ladder = Kimin, hangi günden hangi güne kadar yardım edebileceğini gösterir.
cli-ladder-show = Her basamağı tarihleriyle gösterir.
cli-ladder-next = Sıradaki basamağı gösterir.
cli-ladder-missing = Sıradaki basamak için hâlâ eksik olanları listeler.
cli-ladder-explain = Her basamağı yasası ve tarih hesabıyla gösterir.
cli-ladder-skip = Bir basamağı atlar ve gerekçesini not eder.
cli-ladder-countries = Basamakları olan ülkeleri, sektörleri ve konuları listeler.
cli-next = Sırada ne yapılacağını ve nedenini söyler.
cli-calendar = Tarihleri takviminiz için yazar.
cli-calendar-ics = Tarihleri takvim belgesi (iCalendar) olarak yazar.
cli-calendar-list = Önümüzdeki tarihleri listeler.

## Mektuplar, üslup ve cümleler

cli-letter = Dosyadakilerden mektup yazar.
cli-letter-new = Bir mektup taslağı yazar.
cli-letter-list = Bir dosyanın mektuplarını listeler.
cli-letter-show = Bir mektubu gösterir.
cli-letter-edit = Bir taslağın metnini değiştirir.
cli-letter-check = Bir mektubun üslubunu denetler.
cli-letter-sent = Bir mektubun gönderildiğini not eder; metni olduğu gibi kalır.
cli-letter-kinds = Mektup türlerini listeler.
cli-tone = Bir metnin kulağa nasıl geldiğini denetler.
cli-tone-check = Size karşı işleyebilecek sözleri bulur, yerine başkalarını önerir.
cli-tone-soften = Bir metni sizin işinize yarayacak biçimde yeniden yazar, neyin değiştiğini söyler.
cli-tone-survey = Her cümlenin ne yaptığını gösterir: öfke, olgu, istek.
cli-phrase = Söylenecek cümleyi bulur.
cli-phrase-find = Size söylenen bir şeye karşılık bulur.
cli-phrase-show = Duyulan bir cümlenin karşılıklarını gösterir, yumuşaktan kararlıya.
cli-phrase-list = Karşılığı olan duyulan cümleleri listeler.
cli-phrase-lint = Her cümlenin üslubunu denetler.

## Geri kalan her şey

cli-search = Bütün dosyalarda sözcük arar.
cli-rules = Redress’in kullandığı bilgiyi gösterir ve denetler.
cli-rules-list = Üslup kurallarını listeler.
cli-rules-show = Tek bir kuralı gösterir.
cli-rules-lint = Bilgi belgelerini denetler, nasıl düzeltileceğini söyler.
cli-rules-sources = Öğütleri ve her birini hangi belgenin karşıladığını listeler.
cli-lsp = Düzenleyiciler için dil sunucusunu standart girdi ve çıktıda çalıştırır.
cli-backup = Yedek alır, listeler ve geri yükler.
cli-backup-create = Bütün verileri bir klasöre kopyalar.
cli-backup-restore = Verileri bir yedekten geri getirir.
cli-backup-list = Bir klasördeki yedekleri listeler.
cli-index = Aramanın kullandığı dizine bakar.
cli-index-rebuild = Dizini kayıtlardan yeniden kurar.
cli-wipe = Veri klasörünü içindeki her şeyle kaldırır.
cli-doctor = Neyin kurulu olduğunu, verilerin yerini ve sorun olup olmadığını söyler.
cli-completions = Kabuğunuzun komutları tamamlamasını sağlayan belgeyi yazar.
cli-man = Kılavuz sayfasını yazar.

## Her komutta bulunan seçenekler

cli-arg-help = Bu yardımı gösterir.
cli-arg-version = Sürümü gösterir.
cli-arg-data = Verilerinizin klasörü; verilmezse Belgeler içindeki Redress.
cli-arg-knowledge = Kendi bilgi belgelerinizin klasörü; yerleşik olanların üzerine konur.
cli-arg-ui-lang = Redress’in dili: en, nl, it, he ya da tr; verilmezse sisteminizin dili.
cli-arg-json = Tek bir JSON belgesi yazar.
cli-arg-plain = Her satıra bir kayıt yazar, alanlar arasında sekme olur.
cli-arg-output = Sonucu bir belgeye yazar; - standart çıktıdır.
cli-arg-quiet = Yalnızca sonucu yazar.
cli-arg-verbose = Ne yapıldığını daha ayrıntılı yazar.
cli-arg-dry-run = Ne olacağını söyler, hiçbir şeyi değiştirmez.
cli-arg-no-input = Hiç soru sormaz; eksik olanı söyleyip durur.
cli-arg-force = Silmeden önceki soruyu atlar.
cli-arg-color = Rengin ne zaman kullanılacağı.
cli-arg-now = Şu an olarak bunu alır: 2026-03-12 ya da 2026-03-12T14:05.

## Genel seçenekler ve değerler

cli-arg-port = Sayfanın bu bilgisayardaki bağlantı noktası.
cli-arg-no-open = Tarayıcıyı açmaz.
cli-arg-case = Dosya numarası.
cli-arg-firm = Firmanın adı.
cli-arg-firm-address = Firmanın adresi, mektuplar için.
cli-arg-title = Dosyanın kısa adı; verilmezse firmanın adı.
cli-arg-about = Ne olduğu, bir iki cümleyle.
cli-arg-goal = Talebiniz, örneğin “148 EUR iade”.
cli-arg-amount = Söz konusu tutar, örneğin 120.50EUR.
cli-arg-country = Ülke: US, GB, NL, IT, IL, TR ya da başka bir AB ülkesindeki firma için EU.
cli-arg-sector = Firmanın sektörü, örneğin bank ya da telecom; liste: “redress ladder countries”.
cli-arg-topic = Konu, örneğin payments; liste: “redress ladder countries”.
cli-arg-reference = Firmanın sizi tanıdığı numara: müşteri, sipariş ya da başvuru numarası.
cli-arg-lang = Dil: en, nl, it, he ya da tr.
cli-arg-zone = Saat dilimi, örneğin Europe/Rome; verilmezse ülkeninki.
cli-arg-customer = Adınız, mektuplar için.
cli-arg-reach = Firmanın size nerede ve ne zaman ulaşabileceği.
cli-arg-all = Kapalı dosyalar da gelir.
cli-arg-stage = İşin nereye geldiği: söz verildi, yazıldı ya da siz gördünüz.
cli-arg-what = Ne hakkında olduğu.
cli-arg-on = Olduğu gün, örneğin 2026-03-12; verilmezse bugün.
cli-arg-terms = Nasıl bittiği: talep karşılandı, bir bölümü karşılandı ve kabul edildi ya da vazgeçildi. Yazılmazsa: talep karşılandı.
cli-arg-note = Bir not.
cli-arg-reason = Nedeni, kendi sözlerinizle.
cli-arg-confirm = Onaylayan sözcük.
cli-arg-file = Bir belge; - standart girdidir.
cli-arg-files = Metinlerin bulunduğu belgeler; verilmezse ya da - yazılırsa standart girdi.
cli-arg-entry = Günlükteki kaydın numarası.
cli-arg-entries = Günlükteki kayıtların numaraları.
cli-arg-channel = Nasıl: phone, chat, email, letter, visit, social ya da form.
cli-arg-with = Görüştüğünüz kişinin adı.
cli-arg-team = Ekibi ya da birimi.
cli-arg-role = Görevi, örneğin vardiya yöneticisi.
cli-arg-said = Ne söylendiği, kısaca.
cli-arg-at = Ne zaman olduğu: 14:05, 2026-03-12 ya da 2026-03-12T14:05; verilmezse şu an.
cli-arg-minutes = Kaç dakika sürdüğü.
cli-arg-hold-minutes = Bu dakikaların kaçının beklemede geçtiği.
cli-arg-heard = Duyduğunuz bir cümle, örneğin R-11; birden çok kez verilebilir.
cli-arg-promise = Sözün günlükteki numarası.
cli-arg-by = Söz verilen son gün, örneğin 2026-04-02.
cli-arg-within = O güne kadarki süre: 15wd (iş günü), 5d (gün), 8w (hafta) ya da 2m (ay).
cli-arg-incoming = Firma sizi aradı ya da size yazdı.
cli-arg-text = Metin.
cli-arg-set = Bir alan ve yeni değeri, örneğin said="iade kabul edildi"; boş değer alanı siler.
cli-arg-key = Görüşmenin bir tuşu.
cli-arg-value = Tuşla birlikte verilen değer.
cli-arg-who = Sözü kimin verdiği.
cli-arg-ask = İsteğin günlükteki numarası.
cli-arg-answer = Firmanın verdiği yanıt.
cli-arg-event = Bir olay ve günü, örneğin received=2026-04-13; birden çok kez verilebilir.
cli-arg-fact = Bir olgu ve değeri, örneğin amount=120.50EUR; birden çok kez verilebilir.
cli-arg-facts = Olgular ve değerleri, örneğin amount=120.50EUR consumer=yes.
cli-arg-shows = Belgenin neyi gösterdiği.
cli-arg-dated = Belgenin üzerindeki gün, örneğin 2026-03-12.
cli-arg-item = Ne için gerektiği: “redress ladder missing” listesinden bir ad.
cli-arg-rung = Basamağın adı, örneğin it.abf; liste: “redress ladder show”.
cli-arg-kind = Mektup türü; liste: “redress letter kinds”.
cli-arg-deadline = Yanıtı istediğiniz son gün, örneğin 2026-04-02.
cli-arg-eml = E-posta belgesi (.eml) olarak yazar.
cli-arg-letter = Mektubun günlükteki numarası; verilmezse sonuncusu.
cli-arg-subject = Başlık.
cli-arg-side = Sözlerin kime ait olduğu: customer ya da rep.
cli-arg-context = Metnin gösteremediği şeyler, örneğin opening,on-hold,solved,open-items=2.
cli-arg-explain-in = Açıklamaların dili; verilmezse Redress’in dili.
cli-arg-fail-on = Bunlardan biri bulunursa 3 koduyla çıkar: insult,threat gibi türler, kural adları ya da warn.
cli-arg-sarif = Bulguları düzenleyiciler ve kod incelemesi için SARIF 2.1.0 olarak yazar.
cli-arg-jsonl = Standart girdiden satır başına bir JSON nesnesi okur, satır başına bir tane yazar.
cli-arg-line = Duyulan cümlenin kodu, örneğin R-11; liste: “redress phrase list”.
cli-arg-firmness = Ne kadar kararlı, 1 ile 3 arası; verilmezse üçü de.
cli-arg-words = Aranacak sözcükler.
cli-arg-limit = En çok kaç sonuç.
cli-arg-rule = Kuralın adı ya da numarası; liste: “redress rules list”.
cli-arg-folder = Bir klasör.
cli-arg-shell = Kabuk.

## Genel sözlerin yanıltacağı yerler

cli-case-list-arg-all = Kapalı dosyaları da listeler.
cli-case-list-none-open = Açık dosya yok. Kapalı olanları “redress case list --all” gösterir.
cli-case-new-arg-lang = Firmayla kullandığınız dil: en, nl, it, he ya da tr.
cli-case-edit-arg-lang = Firmayla kullandığınız dil: en, nl, it, he ya da tr.
cli-case-settle-arg-what = Firmanın neyi kabul ettiği.
cli-case-close-arg-note = Nasıl bittiği, kendi sözlerinizle.
cli-case-reopen-arg-reason = Yeniden açılan şey.
cli-case-delete-arg-confirm = Sorunun yerine, dosya numarası bir kez daha.
cli-case-import-arg-file = “redress case export” ile yazılmış belge; - standart girdidir.
cli-case-verify-arg-case = Dosya numarası; verilmezse bütün dosyalar.
cli-log-add-arg-promise = Ne söz verildiği; son gün sözün içinde geçer ya da --by veya --within ile yazılır.
cli-log-add-arg-reference = Size verilen başvuru numarası.
cli-log-note-arg-text = Not.
cli-log-undo-arg-entry = Kayıt numarası; verilmezse en son eklenen kayıt.
cli-call-arg-case = Dosya numarası; verilmezse yenisi açılır.
cli-call-recording-arg-case = Dosyanın numarası; --country ve --state yerine.
cli-call-recording-arg-country = Ülke: US, GB, NL, IT, IL, TR ya da EU.
cli-call-recording-arg-state = Kendi kuralı olan eyalet, örneğin CA.
cli-call-start-arg-case = Dosya numarası; verilmezse yenisi açılır.
cli-call-arg-text = Görüşmeyi bu terminalde yürütür.
cli-call-start-arg-text = Görüşmeyi bu terminalde yürütür.
cli-call-press-arg-key = Dedikleri için 1 ile 9 arası ya da R-11; h s n r p t e; transferred, solved, unsolved, end, undo.
cli-call-press-arg-value = n, r, t ve p ile birlikte yazılan, örneğin “Marco” ya da “15wd yazılı yanıt”.
cli-promise-add-arg-what = Ne söz verildiği; son gün sözün içinde geçer ya da --by veya --within ile yazılır.
cli-promise-add-arg-at = Sözün ne zaman verildiği: 14:05, 2026-03-12 ya da 2026-03-12T14:05; verilmezse şu an.
cli-call-end-arg-at = Ne zaman bittiği: 14:05, 2026-03-12 ya da 2026-03-12T14:05; verilmezse şu an.
cli-promise-list-arg-case = Dosya numarası; verilmezse bütün dosyalar.
cli-promise-keep-arg-on = Sözün tutulduğu gün, örneğin 2026-03-12; verilmezse bugün.
cli-promise-break-arg-on = Tutulmadığını gördüğünüz gün, örneğin 2026-03-12; verilmezse bugün.
cli-ask-add-arg-what = Ne istediğiniz: supervisor, reference, reason-in-writing, options ya da other.
cli-ask-add-arg-text = Ne istediğiniz, kendi sözlerinizle.
cli-ask-add-arg-answer = Firmanın verdiği yanıt; verilmezse henüz yanıt yok sayılır.
cli-ask-answer-arg-reason = Firmanın gösterdiği gerekçe.
cli-event-add-arg-event = Ne olduğu, örneğin complained, received ya da final-response, ya da bir basamağın adı.
cli-evidence-add-arg-file = Saklanacak belge.
cli-evidence-get-arg-entry = Belgenin günlükteki numarası.
cli-ladder-show-arg-case = Dosya numarası, --country ve --sector yerine.
cli-ladder-next-arg-case = Dosya numarası, --country ve --sector yerine.
cli-ladder-missing-arg-case = Dosya numarası, --country ve --sector yerine.
cli-ladder-explain-arg-case = Dosya numarası, --country ve --sector yerine.
cli-ladder-explain-arg-clock = Sürenin adı, örneğin it.c.bank_reply; ad verilmezse her şey açıklanır.
cli-ladder-skip-arg-reason = Neden atladığınız.
cli-next-arg-case = Dosya numarası; verilmezse bütün açık dosyalar.
cli-letter-new-arg-lang = Mektubun dili: en, nl, it, he ya da tr; verilmezse dosyanın dili.
cli-letter-new-arg-about = Mektubun ilgili olduğu kaydın numarası.
cli-letter-edit-arg-letter = Mektubun günlükteki numarası.
cli-letter-edit-arg-file = Yeni metnin bulunduğu belge; - standart girdidir.
cli-letter-edit-arg-subject = Yeni başlık; verilmezse başlık aynı kalır.
cli-letter-sent-arg-channel = Nasıl gönderildiği: email, letter, form, chat, visit, social ya da phone.
cli-letter-sent-arg-at = Ne zaman gönderildiği: 14:05, 2026-03-12 ya da 2026-03-12T14:05; verilmezse şu an.
cli-tone-check-arg-lang = Metnin dili: en, nl, it, he, tr; Redress bulsun diye auto.
cli-tone-check-arg-side = Kimin yazdığı: customer ya da rep.
cli-tone-check-arg-channel = Nereye gideceği: email, letter, chat, phone, form, social ya da visit.
cli-tone-check-arg-case = Metnin ait olduğu dosyanın numarası; geçmişi hesaba katılır.
cli-tone-soften-arg-lang = { cli-tone-check-arg-lang }
cli-tone-soften-arg-side = { cli-tone-check-arg-side }
cli-tone-soften-arg-channel = { cli-tone-check-arg-channel }
cli-tone-soften-arg-case = { cli-tone-check-arg-case }
cli-tone-survey-arg-lang = { cli-tone-check-arg-lang }
cli-tone-survey-arg-side = { cli-tone-check-arg-side }
cli-tone-survey-arg-channel = { cli-tone-check-arg-channel }
cli-tone-survey-arg-case = { cli-tone-check-arg-case }
cli-phrase-find-arg-text = Size ne söylendiği.
cli-phrase-find-arg-lang = Size söylenenin dili; verilmezse Redress bulur.
cli-phrase-find-arg-side = Kimin sorduğu: customer ya da rep.
cli-phrase-show-arg-lang = Cümlelerin dili; verilmezse Redress’in dili.
cli-phrase-list-arg-lang = Listenin dili; verilmezse Redress’in dili.
cli-calendar-ics-arg-case = Dosya numarası; verilmezse bütün açık dosyalar.
cli-calendar-list-arg-case = Dosya numarası; verilmezse bütün açık dosyalar.
cli-search-arg-case = Dosya numarası; verilmezse bütün dosyalar.
cli-rules-lint-arg-folder = Kendi bilgi belgelerinizin klasörü; verilmezse yerleşik olanlar.
cli-backup-create-arg-folder = Kopya için yeni ya da boş bir klasör.
cli-backup-restore-arg-folder = Yedeğin klasörü.
cli-backup-list-arg-folder = Yedeklerin bulunduğu klasör.
cli-wipe-arg-confirm = “wipe” sözcüğü; yazılmazsa hiçbir şey kaldırılmaz.

## Sonuçlar

cli-next-command = Sırada: { $command }
cli-close-otherwise = Başka türlü bittiyse: redress case reopen --case { $case }, sonra redress case close --case { $case } --terms partly ya da withdrawn.
cli-next-step = Sırada: { $what }. { $why }
cli-dry-run = Bu bir denemeydi: hiçbir şey yazılmadı.
cli-nothing-to-do = Şu anda yapılacak bir şey yok.
cli-ladder-top = Şimdilik başka basamak yok. Hepsinin listesi: “redress ladder show”.
cli-clock-not-started = “{ $clock }” henüz başlamadı. Şununla başlar: { $events }.
cli-phrase-none = Bunun için henüz bir cümle yok. Karşılığı olanların listesi: “redress phrase list”.
cli-phrase-nearest = Tam benzeri yok; en yakınları:
cli-progress = İleti: { $count }
cli-progress-of = İleti: { $count } / { $total }
cli-lint-clean = Düzeltilecek bir şey yok.
cli-imported = { $case } numaralı dosya burada: { $added ->
    [0] yeni kayıt yok
    [one] { $added } yeni kayıt
   *[other] { $added } yeni kayıt
 }, { $files ->
    [0] yeni belge yok
    [one] { $files } yeni belge
   *[other] { $files } yeni belge
 }.
cli-verify-whole = { $case } numaralı dosya eksiksiz: { $entries ->
    [one] { $entries } kayıt
   *[other] { $entries } kayıt
 }, { $files ->
    [one] { $files } belge
   *[other] { $files } belge
 }, silinen { $erased }.
cli-verify-faulty = { $case } numaralı dosyada { $entries ->
    [one] { $entries } kayıt
   *[other] { $entries } kayıt
 }, { $files ->
    [one] { $files } belge
   *[other] { $files } belge
 } var, silinen { $erased }. Burada hasarlı olan, bir yedekte bulunabilir. { $faults ->
    [one] Bir şey yazıldığı gibi değil:
   *[other] { $faults } şey yazıldığı gibi değil:
 }
cli-file-whole = eklendiği gibi
cli-file-missing = yerinde yok
cli-file-changed = eklendikten sonra değişmiş
cli-asks = Yetkili: { $asked ->
    [0] henüz istenmedi
    [one] bir kez istendi
   *[other] { $asked } kez istendi
 }, { $refused ->
    [0] reddedilmedi
    [one] bir kez reddedildi
   *[other] { $refused } kez reddedildi
 }.
cli-tone-warn = Size karşı işleyebilir:
cli-tone-info = İpucu:
cli-tone-better = Daha iyisi: { $text }
cli-mark-heat = öfke
cli-mark-fact = olgu
cli-mark-ask = istek
cli-mark-goal = hedef
cli-mark-tried = denenenler
cli-mark-thanks = teşekkür
cli-mark-greeting = selamlama
cli-mark-closing = kapanış
cli-mark-reach = iletişim bilgisi
cli-mark-quoted = alıntı
cli-mark-other = diğer
cli-tone-left-out = Çıkarıldı: “{ $text }”. İçinde bir olgu ya da istek varsa başka sözcüklerle söyleyin.
cli-tone-softened = { $changes ->
    [0] Hiçbir şey değişmedi
    [one] Bir şey değişti
   *[other] { $changes } şey değişti
 }, { $left ->
    [0] başka bir bulgu yok.
    [one] bir bulgu kaldı.
   *[other] { $left } bulgu kaldı.
 }
cli-tone-missing = Metinde henüz açık olmayan: { $list }.
cli-checklist-goal = talebiniz
cli-checklist-reference = başvuru numarası
cli-checklist-facts = hangi gün ne olduğu
cli-checklist-tried = neler denediğiniz
cli-checklist-deadline = hangi güne kadar yanıt istediğiniz
cli-checklist-please = kibar bir istek
cli-checklist-thanks = bir teşekkür sözü
cli-checklist-reach = size nasıl ulaşılacağı
cli-serve-address = Redress’in adresi: { $address }
cli-serve-open-yourself = Tarayıcı açılmadı. Yukarıdaki adresi kopyalayıp tarayıcıya yapıştırın.
cli-serve-stopped = Redress durdu. Verileriniz güvende.
cli-backup-made = Yedek alındı, yeri { $path }: { $cases ->
    [one] { $cases } dosya
   *[other] { $cases } dosya
 }, { $entries ->
    [one] { $entries } kayıt
   *[other] { $entries } kayıt
 }, { $files ->
    [one] { $files } belge
   *[other] { $files } belge
 }.
cli-backup-restored = Yedek geri yüklendi, yeri { $path }: { $cases ->
    [one] { $cases } dosya
   *[other] { $cases } dosya
 }, { $entries ->
    [one] { $entries } kayıt
   *[other] { $entries } kayıt
 }, { $files ->
    [one] { $files } belge
   *[other] { $files } belge
 }.
cli-index-rebuilt = Dizin yeniden kuruldu: { $cases ->
    [one] { $cases } dosya
   *[other] { $cases } dosya
 }, { $entries ->
    [one] { $entries } kayıt
   *[other] { $entries } kayıt
 }.
cli-wiped = Kaldırıldı: { $path }
cli-doctor-report =
    Redress { $version }
    Veri klasörü: { $data }
    Diller: { $langs }
    Dosyalar: { $cases }
    Kayıtlar: { $entries }
    Belgeler: { $files }
    { $faults ->
        [0] Sorun yok.
        [one] Bir sorun var:
       *[other] { $faults } sorun var:
    }

## Sorular

cli-ask-delete = Bu, { $word } numaralı dosyadaki her şeyi siler ve geri alınamaz. Sürdürmek için numarayı yazın: { $word }

## Bir komut çalışmadığında

cli-error-see = Yardım için: { $command }
cli-error-command = Bilinmeyen komut: “{ $given }”.
cli-error-command-near = Bilinmeyen komut: “{ $given }”. Şunu mu demek istediniz: “{ $near }”?
cli-error-flag = Bilinmeyen seçenek ya da değer: “{ $given }”.
cli-error-flag-near = Bilinmeyen seçenek: “{ $given }”. Şunu mu demek istediniz: “{ $near }”?
cli-error-missing = Eksik olanı ekleyin: { $given }.
cli-error-no-value = Şundan sonra bir değer ekleyin: { $given }.
cli-error-subcommand = “{ $given }” komutundan sonra bir komut ekleyin: { $known }.
cli-error-no-call = { $case } numaralı dosyada süren bir görüşme yok. Başlatmak için: redress call start --case { $case }
cli-error-value = { $given } için “{ $value }” kullanılamaz. Başka bir değer yazın.
cli-error-value-list = { $given } için “{ $value }” bilinmiyor. Şunlardan birini kullanın: { $known }.
cli-error-conflict = { $given } ile { $other } bir arada kullanılmaz. Birini çıkarın.
cli-error-count = { $given } için kaç değer yazıldığına bakın: başka sayıda değer alır.
cli-error-utf8 = Komutun bir bölümü UTF-8 metin değil. Yeniden yazın.
cli-error-other = Bu komut okunamıyor. Hiçbir şey değişmedi.
cli-error-stdin = Burada bir metin bekleniyor. Bir belge adı verin ya da şöyle gönderin: redress … < letter.txt
cli-error-file-big = { $path } alınamıyor: boyutu { $max } sınırını aşıyor ya da bu bir belge değil. Daha küçük bir belge seçin ya da bunun yerine not ekleyin.
cli-error-jsonl = { $count ->
    [one] Bir satır okunamadı; yanıtı o satırın yerinde duruyor. Düzeltip yeniden gönderin.
   *[other] { $count } satır okunamadı; yanıtları o satırların yerinde duruyor. Düzeltip yeniden gönderin.
 }
cli-error-line = Bu satır, “id” ve “text” içeren bir JSON nesnesi değil.
cli-error-line-long = Bu satır { $max } sınırını aşıyor. Bölün.
cli-error-binary = Bu bir belge, terminale yazılacak metin değil. --output FILE ekleyin.
cli-error-no-home = Verilerin saklanacağı bir ev klasörü yok. --data ile bir klasör verin.
cli-error-no-data = Şurada veri yok: { $path }. Hiçbir şey kaldırılmadı. Klasörü --data ile verin.
cli-error-nothing-to-change = Değişecek bir şey yazılmadı. Yeni olanı ekleyin, örneğin --goal TEXT.
cli-error-confirm = Hiçbir şey silinmedi. Silmek için şunu ekleyin: --confirm { $word }
cli-error-wipe = Hiçbir şey kaldırılmadı. { $path } klasörünü içindeki her şeyle kaldırmak için --confirm { $word } ekleyin. Önce yedek almak iyi olur.
cli-error-port = { $port } numaralı bağlantı noktasını başka bir program kullanıyor. Başka birini seçin: redress serve --port 7338

## Bir hata ne hakkında

thing-side = Taraf
thing-context = Bağlam
thing-rule = Kural

## Düzenleyicide

lsp-write = Şöyle yazın: “{ $text }”
lsp-leave-out = Bunu çıkarın
lsp-soften = İletinin tamamını sakin bir dille yeniden yazın
lsp-better = Daha iyisi:
lsp-from = Kaynak: { $from }
lsp-setting-unknown = { $name } ayarı: “{ $given }” burada bilinmiyor. Önceki ayar geçerli kalıyor.
lsp-error-unreadable = Bu ileti okunamadı ve atlandı.
lsp-error-too-long = Bu ileti { $bytes } bayt; en çok { $most } bayt okunabilir.
lsp-error-method = { $method } burada bilinmiyor.
lsp-error-params = { $method } okunamayan değerlerle geldi.
lsp-error-early = “initialize” gelmeden bir şey istenemez.
lsp-error-late = “shutdown” sonrasında yalnızca “exit” gelebilir.
lsp-error-twice = “initialize” zaten gönderildi.
