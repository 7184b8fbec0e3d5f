"""Mail domains anybody can have an address at: two people with one have nothing in common."""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SHARED: Final = _words(
    "gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.de hotmail.fr "
    "hotmail.es hotmail.it live.com live.co.uk live.de live.fr live.nl msn.com outlook.de "
    "outlook.fr outlook.es outlook.it yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.es yahoo.it "
    "yahoo.ca ymail.com rocketmail.com aol.com aol.de aol.co.uk icloud.com me.com mac.com "
    "proton.me protonmail.com pm.me tutanota.com tutanota.de tuta.io mailbox.org posteo.de "
    "posteo.net fastmail.com fastmail.fm hey.com zoho.com mail.com email.com gmx.de gmx.net "
    "gmx.at gmx.ch gmx.com gmx.fr web.de freenet.de t-online.de arcor.de online.de vodafone.de "
    "kabelmail.de unitybox.de 1und1.de mail.de bluewin.ch sunrise.ch hispeed.ch aon.at "
    "chello.at orange.fr wanadoo.fr free.fr sfr.fr laposte.net neuf.fr bbox.fr numericable.fr "
    "btinternet.com sky.com virginmedia.com ntlworld.com talktalk.net blueyonder.co.uk "
    "tiscali.co.uk tiscali.it libero.it virgilio.it alice.it tin.it fastwebnet.it "
    "telefonica.net movistar.es terra.es sapo.pt iol.pt ziggo.nl kpnmail.nl planet.nl hetnet.nl "
    "xs4all.nl home.nl casema.nl skynet.be telenet.be proximus.be wp.pl o2.pl onet.pl "
    "interia.pl seznam.cz centrum.cz volny.cz azet.sk freemail.hu citromail.hu telia.com "
    "comhem.se bredband.net online.no jubii.dk mail.dk kolumbus.fi luukku.com elisanet.fi "
    "mail.ru yandex.ru yandex.com bk.ru list.ru inbox.ru rambler.ru ukr.net i.ua qq.com 163.com "
    "126.com sina.com naver.com daum.net hanmail.net rediffmail.com uol.com.br bol.com.br "
    "comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net "
    "earthlink.net shaw.ca rogers.com sympatico.ca bigpond.com optusnet.com.au xtra.co.nz "
    "privaterelay.appleid.com duck.com "
)


def is_shared_domain(domain: str) -> bool:
    """Whether anybody may have an address there: a provider's domain, not a business's own."""
    return domain in _SHARED
