"""The column names of French, Spanish, Portuguese and Italian Outlook, as in `outlook_headers`."""

from __future__ import annotations

from typing import Final

OUTLOOK_ROMANCE: Final = {
    "fr": """
given-name: Prénom
middle-name: Deuxième prénom
family-name: Nom
name-suffix: Suffixe
organisation: Société
title: Fonction
street work: Rue (bureau) | Rue (bureau) 2 | Rue (bureau) 3
city work: Ville (bureau)
region work: Dép/Région (bureau)
postal-code work: Code postal (bureau)
country work: Pays/Région (bureau) | Pays (bureau)
po-box work: B.P. professionnelle
street home: Rue (domicile) | Rue (domicile) 2 | Rue (domicile) 3
city home: Ville (domicile)
region home: Dép/Région (domicile)
postal-code home: Code postal (domicile)
country home: Pays/Région (domicile) | Pays (domicile)
po-box home: Boîte postale du domicile
street other: Rue (autre) | Rue (autre) 2 | Rue (autre) 3
city other: Ville (autre)
region other: Dép/Région (autre)
postal-code other: Code postal (autre)
country other: Pays/Région (autre) | Pays (autre)
po-box other: Autre boîte postale
phone work fax: Télécopie (bureau)
phone work: Téléphone (bureau) | Téléphone 2 (bureau)
phone callback: Rappel
phone car: Téléphone (voiture)
phone main: Téléphone société | Téléphone principal
phone home fax: Télécopie (domicile)
phone home: Téléphone (domicile) | Téléphone 2 (domicile)
phone isdn: RNIS
phone mobile: Tél. mobile
phone other fax: Télécopie (autre)
phone other: Téléphone (autre)
phone pager: Récepteur de radiomessagerie
phone radio: Radio téléphone
email: Adresse de messagerie | Adresse de messagerie 2 | Adresse de messagerie 3
email: Adresse de courrier | Adresse de courrier 2 | Adresse de courrier 3
handle website: Page Web
note: Notes
tags: Catégories
language: Langue
""",
    "es": """
given-name: Nombre
middle-name: Segundo nombre
family-name: Apellidos
organisation: Organización
title: Puesto
street work: Calle del trabajo | Calle del trabajo 2 | Calle del trabajo 3
city work: Ciudad de trabajo
region work: Provincia o estado de trabajo
postal-code work: Código postal del trabajo
country work: País o región del trabajo
po-box work: Apartado postal de la dirección del trabajo
country home: País o región del domicilio
po-box home: Apartado postal de la dirección personal
street other: Otra calle | Otra calle 2 | Otra calle 3
city other: Otra ciudad
region other: Otra provincia o estado
postal-code other: Otro código postal
country other: Otro país o región
po-box other: Otro apartado postal
phone work: Teléfono del trabajo
phone callback: Devolución de llamada
phone main: Número de centralita de la organización | Teléfono principal
phone home: Particular
phone other fax: Otro fax
phone other: Otro teléfono
phone radio: Radioteléfono
email: Dirección de correo electrónico 2 | Dirección del correo electrónico 3
email: Dirección de correo electrónico | Dirección de correo electrónico 3
handle website: Página web
tags: Categorías
language: Idioma
""",
    "pt": """
name-prefix: Tratamento | Título
given-name: Primeiro nome
middle-name: Segundo nome | Outros nomes/apelidos
family-name: Sobrenome | Apelido
name-suffix: Sufixo
organisation: Empresa
title: Cargo
street work: Rua da empresa | Rua da empresa 2 | Rua da empresa 3
street work: Rua do endereço comercial | Rua do endereço comercial 2 | Rua do endereço comercial 3
city work: Localidade da empresa
region work: Distrito da empresa
postal-code work: Código postal da empresa
country work: País/Região da Empresa
po-box work: Apartado da empresa | Caixa postal do endereço comercial
street home: Rua da residência | Rua da residência (2) | Rua da residência (3)
street home: Endereço residencial | Endereço residencial 2 | Endereço residencial 3
city home: Localidade da residência | Cidade do endereço residencial
region home: Distrito da residência | Estado
postal-code home: Código postal da residência | CEP do endereço residencial
country home: País da Residência/Região | País/Região de Residência
po-box home: Apartado da residência | Caixa postal do endereço residencial
street other: Rua do outro endereço | Rua do outro endereço 2 | Rua do outro endereço 3
street other: Outro endereço | Outro endereço 2 | Outro endereço 3
city other: Localidade do outro endereço | Cidade
region other: Distrito do outro endereço | Outro Estado
postal-code other: Código postal do outro endereço | CEP
country other: Outro País/Região
po-box other: Apartado do outro endereço | Caixa postal de outro endereço
phone work fax: Fax da empresa | Fax comercial
phone work: Telefone da empresa | 2º telefone da empresa
phone work: Telefone comercial | Telefone comercial 2
phone callback: Tel. de resposta | Retorno de chamada
phone car: Telefone do carro
phone main: Telefone principal da empresa | Telefone principal
phone home fax: Fax da residência | Fax residencial
phone home: Telefone da residência | 2º telefone da residência
phone home: Telefone residencial | Telefone residencial 2
phone isdn: RDIS | ISDN
phone mobile: Telemóvel | Telefone celular
phone other fax: Outro fax
phone other: Outro telefone
phone pager: Pager
phone radio: Radiotelefone | Radiofone
email: Endereço de correio electrónico | Endereço do correio electrónico 2
email: Endereço do correio electrónico 3 | Endereço de correio eletrónico
email: Endereço de email | Endereço de email 2 | Endereço de email 3
handle website: Página na Web | Página da Web
note: Notas | Anotações
tags: Categorias
language: Idioma
""",
    "it": """
name-prefix: Titolo
given-name: Nome
middle-name: Secondo nome
family-name: Cognome
name-suffix: Titolo straniero
organisation: Società
title: Posizione
street work: Via (uff.) | Via (uff.) 2 | Via (uff.) 3
city work: Città (uff.)
region work: Provincia (uff.)
postal-code work: CAP (uff.)
country work: Paese/area geografica (uff.) | Paese (uff.)
po-box work: Indirizzo (uff.) - Casella postale
street home: Via (ab.) | Via (ab.) 2 | Via (ab.) 3
city home: Città (ab.)
region home: Provincia (ab.)
postal-code home: CAP (ab.)
country home: Paese/area geografica (ab.) | Paese (ab.)
po-box home: Indirizzo (ab.) - Casella postale
street other: Altra via | Altra via 2 | Altra via 3
city other: Altra città
region other: Altra provincia
postal-code other: Altro CAP
country other: Altro paese/area geografica | Altro paese
po-box other: Altro indirizzo - Casella postale
phone work fax: Fax (uff.)
phone work: Ufficio | Ufficio 2
phone callback: Richiamata automatica
phone car: Telefono auto
phone main: Telefono principale società | Telefono principale
phone home fax: Fax (ab.)
phone home: Abitazione | Abitazione 2
phone isdn: ISDN
phone mobile: Cellulare
phone other fax: Altro fax
phone other: Altro telefono
phone pager: Cercapersone
phone radio: Radiotelefono
email: Indirizzo posta elettronica | Indirizzo posta elettronica 2
email: Indirizzo posta elettronica 3
handle website: Pagina Web
note: Notes | Note
tags: Categorie
language: Lingua
""",
}
