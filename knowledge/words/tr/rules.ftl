# Bir bilgi belgesinde neyin yanlış olduğu ve ne yapılabileceği.
# Her sorunun iki iletisi var: ne olduğu ve -mend ile ne yapılacağı.

rules-folder-unreadable = Klasör açılamıyor: { $detail }
rules-folder-unreadable-mend = --knowledge ile verilen yola ve okuma izniniz olup olmadığına bakın.

rules-file-unreadable = Belge okunamıyor: { $detail }
rules-file-unreadable-mend = Belgeyi okuma izniniz olup olmadığına bakın ya da onu klasörden çıkarın.

rules-not-a-file = Bu bir bağlantı, boru ya da aygıt; belge değil.
rules-not-a-file-mend = Belgenin kendi kopyasını buraya koyun.

rules-too-deep = Klasörler { $limit } kattan daha derin iç içe geçmiş.
rules-too-deep-mend = Bilgi klasörünün kendisini gösterin: tone, ladders ve words klasörlerini barındıran klasörü.

rules-too-many = Klasördeki belge sayısı şundan fazla: { $limit }.
rules-too-many-mend = Bilgi klasörünün kendisini gösterin ve içinde yalnızca bilgi belgelerini tutun.

rules-too-large = Belgenin boyutu { $size } bayt; en çok { $limit } bayt okunur.
rules-too-large-mend = Birkaç belgeye bölün ya da klasörden çıkarın.

rules-binary = Bu, UTF-8 metin değil.
rules-binary-mend = Belgeyi UTF-8 metin olarak kaydedin ya da klasörden çıkarın.

rules-unknown-place = Bu yere hiçbir tür bilgi belgesi konmaz.
rules-unknown-place-mend = Kendi türünün yerine taşıyın, örneğin tone/ad.toml, ladders/it/bank.toml ya da words/en/ad.ftl; ya da çıkarın.

rules-unknown-lang = “{ $lang }” dillerden biri değil.
rules-unknown-lang-mend = Adını en, nl, it, he ya da tr yapın.

rules-syntax = Satır TOML olarak okunamıyor: { $detail }
rules-syntax-mend = Burada ya da bir satır yukarıda eksik bir tırnak, ayraç ya da eşittir işareti arayın.

rules-unknown-key = Bu tür belgede “{ $key }” anahtarı yok.
rules-unknown-key-mend = Bunun yerine şunlardan birini kullanın ya da satırı çıkarın: { $known }

rules-missing-key = “{ $key }” anahtarı eksik.
rules-missing-key-mend = Bu yere şunu ekleyin: { $key } = …

rules-wrong-type = “{ $key }” anahtarındaki değerin türü: { $found }.
rules-wrong-type-mend = Şu türden bir değer yazın: { $expected }

rules-not-in-list = “{ $found }” bilinen değerlerden biri değil.
rules-not-in-list-mend = Şunlardan birini kullanın: { $known }

rules-out-of-range = “{ $key }” değeri: { $found }.
rules-out-of-range-mend = Olması gereken: { $expected }.

rules-wrong-date = { $found } takvimde bir gün değil.
rules-wrong-date-mend = 2026-11-22 gibi yazın: yıl, 01 ile 12 arasında bir ay, o ayın bir günü.

rules-wrong-value = Değer kullanılamıyor: { $detail }
rules-wrong-value-mend = Bu klasördeki başka bir belgede aynı anahtarla karşılaştırın.

rules-missing-lang = “{ $key }” için şu dilde metin yok: “{ $lang }”.
rules-missing-lang-mend = Diğer dillerin yanına şunu ekleyin: { $lang } = "…"

rules-unknown-cite = requirements.toml içinde bu kimliği taşıyan satır yok: { $id }.
rules-unknown-cite-mend = Kimliği düzeltin ya da satırı requirements.toml içine ekleyin.

rules-unknown-source = Kimliği “{ $id }” olan bir kaynak yok.
rules-unknown-source-mend = Kimliği düzeltin ya da kaynağı sources.toml veya sources/law.toml içine ekleyin.

rules-no-source = Bunun nereden geldiği ya da hangi öğüdü karşıladığı yazmıyor.
rules-no-source-mend = cites = ["…"] ya da source = ["…"] ekleyin; ezberden bilinen bir yasada confidence = "memory" bulunur.

rules-twice = “{ $id }” zaten şurada var: { $other }.
rules-twice-mend = İkisinden birini tutun ya da buna başka bir ad verin.

rules-wrong-name = “{ $id }” adı bu yere uymuyor.
rules-wrong-name-mend = Burada beklenen: { $expected }

rules-words-syntax = İleti Fluent olarak okunamıyor: { $detail }
rules-words-syntax-mend = Süslü ayraçlara ve her iletinin satır başında “ad = ” ile başladığına bakın.

rules-words-file-missing = “{ $lang }” dilinde bu belgenin tamamı eksik; başka bir dilde var: { $other }.
rules-words-file-missing-mend = Belgeyi aynı iletilerle ekleyin.

rules-words-missing = “{ $lang }” dilinde “{ $id }” iletisi eksik.
rules-words-missing-mend = Buraya ekleyin; başka bir dilde şurada: { $other }.

rules-words-variables = “{ $id }” şunu gösteriyor: { $found }.
rules-words-variables-mend = Diğer dildeki değerlerin aynısını gösterin: { $expected }

rules-letter-syntax = Şablon okunamıyor: { $detail }
rules-letter-syntax-mend = Süslü ayraçlara ve her “if” ile “for” için bir bitiş olduğuna bakın.

rules-letter-about = “{ $letter }” mektubunun ne işe yaradığı yazmıyor.
rules-letter-about-mend = Bu belgeyi ekleyin; başka bir mektubunki nasıl olacağını gösterir.

rules-letter-missing = “{ $letter }” mektubunun şu dilde metni yok: “{ $lang }”.
rules-letter-missing-mend = Mektubu bu belgeye yazın.

rules-few-examples = “{ $lang }” dilindeki örnekler kuralı kanıtlamaya yetmiyor.
rules-few-examples-mend = fires altında en az { $expected }, silent altında en az { $expected } örnek verin.

rules-example-silent = Kural bu örnekte bir şey bulmuyor: “{ $text }”
rules-example-silent-mend = Örneği kapsayan bir kalıp ekleyin ya da örneği silent altına taşıyın.

rules-example-fires = Kural, sessiz kalması gereken bir örnekte “{ $quote }” buluyor: “{ $text }”
rules-example-fires-mend = Kalıbı daraltın ya da bu cümleyi ayıran şeyi unless altına ekleyin.

rules-better-fires = Önerilen söyleyiş de bulguya yol açıyor ({ $rule }): “{ $text }”
rules-better-fires-mend = İçinde bir şey bulunmayana kadar öneriyi yeniden yazın.

rules-engine = { $detail }
rules-engine-mend = { $mend }
