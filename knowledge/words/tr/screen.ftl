# The call on the whole terminal.

screen-more-to-say = Doğruysa söylenecek başka şey var: boşluk tuşuna basın.
screen-if-true = Doğruysa: { $fact }
screen-keys-field = Enter kaydeder · Esc geri döner · Tab: sonraki bölüm
screen-keys-menu = Bir tuş ya da Enter seçer · Esc geri döner
screen-keys-help = Herhangi bir tuş geri döndürür
screen-space = boşluk:
screen-help = bütün tuşlar
screen-leave = çıkış
screen-day = Gün (2026-04-02)
screen-key-others = son rakamın öteki cümlelerinden biri
screen-key-find = söylenene göre cümle arar
screen-looking = Benzer bir cümle aranıyor …
screen-key-more = durum ve bilmekte yarar olanlar
screen-key-leave = ekrandan çıkar; görüşme sürer
