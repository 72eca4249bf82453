#!/usr/bin/env python3
"""Writes source/word-tables.docx: an invented plan with what Word puts into its files. Same in, same out."""
import os
import zipfile

NAMES = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
         'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
         'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
         'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
         'xmlns:v="urn:schemas-microsoft-com:vml"')


def run(text, looks=""):
    # Word cuts its runs anywhere, also within words.
    half = len(text) // 2
    parts = [text[:half], text[half:]] if len(text) > 6 else [text]
    return "".join(f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{part}</w:t></w:r>' for part in parts)


def raw(*runs, style="", more=""):
    name = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f'<w:p><w:pPr>{name}{more}</w:pPr>{"".join(runs)}</w:p>'


def par(text, style="", more="", looks=""):
    return raw(run(text, looks) if text else "", style=style, more=more)


def item(text, number, level=0):
    return par(text, more=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def box(checked):
    shown = "☒" if checked else "☐"
    return (f'<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="{int(checked)}"/></w14:checkbox></w:sdtPr>'
            f'<w:sdtContent>{run(shown)}</w:sdtContent></w:sdt>')


def cell(content, more=""):
    if not content.startswith("<w:"):
        content = par(content)
    return f"<w:tc><w:tcPr>{more}</w:tcPr>{content}</w:tc>"


def row(*cells):
    return f'<w:tr>{"".join(cells)}</w:tr>'


def table(widths, *rows):
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return f'<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'


def span(count):
    return f'<w:gridSpan w:val="{count}"/>'


def label(text, value, moved=False):
    """A row of the form: where a hand moved the middle line, Word's grid has an edge more."""
    left, right = ("", span(2)) if moved else (span(2), "")
    return row(cell(par(text, looks="<w:b/>"), left), cell(value, right))


DELETED = '<w:del w:id="1" w:author="a"><w:r><w:delText xml:space="preserve">di quattro </w:delText></w:r></w:del>'
NOTE = '<w:r><w:footnoteReference w:id="2"/></w:r>'
BOX = f'<w:txbxContent>{par("Bozza per il tavolo di coordinamento")}</w:txbxContent>'
TEXT_BOX = (f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{BOX}</wps:txbx></w:drawing>'
            f'</mc:Choice><mc:Fallback><w:pict><v:textbox>{BOX}</v:textbox></w:pict></mc:Fallback>'
            '</mc:AlternateContent></w:r>')

FIRST = table(
    [3900, 60, 5900],
    label("TITOLO INTERVENTO", "Il forno di quartiere"),
    label("QUALI OBIETTIVI VUOLE RAGGIUNGERE",
          item("Aprire un luogo d'incontro nelle ore del pomeriggio.", 1)
          + item("Insegnare un mestiere a chi ha lasciato la scuola.", 1), moved=True),
    label("AZIONI PROGRAMMATE",
          item("recupero del forno comunale;", 2) + item("turni di apertura condivisi.", 2)),
    label("TARGET", raw(run("Ragazzi "), DELETED, f'<w:ins w:id="2" w:author="a">{run("di tre ")}</w:ins>',
                        run("frazioni e loro vicini."))),
    label("RISORSE ECONOMICHE PREVENTIVATE", raw(run("FNPS € 9.600,00"), NOTE)),
    label("RISORSE DI PERSONALE DEDICATE", "Un educatore e un fornaio in pensione."),
    label("L'OBIETTIVO E' TRASVERSALE ED INTEGRATO CON ALTRE AREE DI POLICY?",
          "SI, con A) contrasto alla povertà e G) politiche giovanili e per i minori"),
    label("INDICARE I PUNTI CHIAVE DELL'INTERVENTO",
          item("Rafforzamento delle reti sociali", 2) + item("Contrasto all'isolamento", 2)),
    label("PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE?",
          "NO"),
    label("PREVEDE IL COINVOLGIMENTO DI ASST NELLA REALIZZAZIONE DELL'INTERVENTO E AZIONI CONGIUNTE AMBITO-ASST?",
          "NO", moved=True),
    label("L'INTERVENTO È REALIZZATO IN COOPERAZIONE CON ALTRI AMBITI?", "NO"),
    label("È IN CONTINUITÀ CON LA PROGRAMMAZIONE PRECEDENTE (2021-2023)?", "NO"),
    label("L'OBIETTIVO PREVEDE LA DEFINIZIONE DI UN NUOVO SERVIZIO?", "Nuovo servizio"),
    label("L'OBIETTIVO È IN CONTINUITÀ E/O RAPPRESENTA IL POTENZIAMENTO DI UN PROGETTO PREMIALE DELLA PROGRAMMAZIONE "
          "2021-2023?", "NO"),
    label("L'INTERVENTO È FORMALMENTE CO-PROGRAMMATO CON IL TERZO SETTORE?", "NO"),
    label("L'INTERVENTO È FORMALMENTE CO-PROGETTATO CON IL TERZO SETTORE?", "SI, con la cooperativa del forno"),
    label("NEL CASO IN CUI L'INTERVENTO NON PREVEDA PROCESSI DI CO-PROGETTAZIONE E/O CO-PROGRAMMAZIONE FORMALIZZATI, "
          "SPECIFICARE LE MODALITÀ DI COINVOLGIMENTO DEL TERZO SETTORE (se pertinente)", ""),
    label("L'INTERVENTO PREVEDE IL COINVOLGIMENTO DI ALTRI ATTORI DELLA RETE TERRITORIALE? (oltre ad ASST e ETS)",
          raw(box(True), run(" SI, la scuola media e la biblioteca")) + raw(box(False), run(" NO"))),
    label("QUESTO INTERVENTO A QUALE/I BISOGNO/I RISPONDE?",
          raw(run("Pomeriggi vuoti; "), '<w:r><w:br/></w:r>', run("poche occasioni di lavoro."))),
    label("IL BISOGNO RILEVATO ERA GIÀ STATO AFFRONTATO NELLA PRECEDENTE PROGRAMMAZIONE O PUÒ ESSERE DEFINITO COME UN "
          "NUOVO BISOGNO EMERSO NELLA PRECEDENTE TRIENNALITÀ?", "NUOVO BISOGNO"),
    label("L'OBIETTIVO È DI TIPO PROMOZIONALE/PREVENTIVO O RIPARATIVO?", "Preventivo"),
    label("L'OBIETTIVO PRESENTA MODELLI INNOVATIVI DI PRESA IN CARICO, DI RISPOSTA AL BISOGNO E COOPERAZIONE CON "
          "ALTRI ATTORI DELLA RETE?", "NO"),
    label("L'OBIETTIVO PRESENTA DEGLI ASPETTI INERENTI ALLA DIGITALIZZAZIONE? (organizzativi, gestionali, erogativi, "
          "ecc.)", "NO"),
    label("QUALI MODALITÀ ORGANIZZATIVE, OPERATIVE E DI EROGAZIONE SONO ADOTTATE?",
          "Tre pomeriggi la settimana, con iscrizione libera."),
    label("QUALI RISULTATI VUOLE RAGGIUNGERE?",
          table([2000, 2000], row(cell("INDICATORE"), cell("ATTESO")),
                row(cell("Ragazzi iscritti"), cell("Anno 2026: ≥ 40%"))) + par("")),
    label("QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?", "Una frazione più viva dopo le quattro."))

LINES = [f"LI{number}" for number in range(1, 7)]
AREAS = ["AT1 Valutazione", "AT2 Continuità dell'assistenza tra setting di cura", "AT3 Cure domiciliari",
         "AT4 Percorsi di integrazione con le cure primarie", "AT5 Prevenzione e promozione della salute",
         "AT6 Telemedicina", "AT7 PIC cronici e fragili"]
CROSSES = {("AT1", "LI5"), ("AT6", "LI2")}


def wide(text, value):
    return row(cell(text), cell(value, span(7)))


def matrix():
    goes_on = '<w:vMerge w:val="restart"/>'
    yield row(cell("MATRICE LINEE DI INTERVENTO / AREE TEMATICHE (DGR XII/2089)", goes_on), cell(""), *map(cell, LINES))
    for area in AREAS:
        crosses = ["X" if (area[:3], line) in CROSSES else "" for line in LINES]
        yield row(cell("", "<w:vMerge/>"), cell(area), *map(cell, crosses))


SECOND = table(
    [2400, 1800] + [900] * 6,
    wide("TITOLO", "Visite a distanza dopo il ricovero"),
    wide("QUALE OBIETTIVO SI VUOLE RAGGIUNGERE", "Seguire a casa chi esce dal reparto."),
    wide("CRITICITÀ RILEVATE E BISOGNO EMERSO", "Nei primi giorni le famiglie restano sole."),
    *matrix(),
    wide("DESTINATARI SPECIFICI DELL'INTERVENTO (TARGET)", "Persone dimesse che vivono sole."),
    wide("DESCRIZIONE DEL SERVIZIO / PROGETTO", "Un collegamento video al giorno per due settimane."),
    wide("AMBITO TERRITORIALE DI REALIZZAZIONE (DI NORMA DISTRETTUALE, SPECIFICARE IN CASO DIVERSO SE AZIENDALE, "
         "SUB-DISTRETTUALE, COMUNALE)", "Distrettuale"),
    wide("ATTORI/ENTI COINVOLTI", "ASST Esempio Sud e Ambito"),
    wide("MODALITÀ DI INTEGRAZIONE ASST/AMBITI", "Una riunione ogni lunedì."),
    wide("RISORSE DI PERSONALE ASST/AMBITI NECESSARIE PER ATTUAZIONE DEL PROGETTO (SPECIFICANDO SE GIÀ PRESENTI IN "
         "ORGANICO)", par("ASST: un infermiere") + par("AMBITI: un'assistente sociale")),
    wide("PROGETTUALITÀ PRESENTE ANCHE NEL PIANO DI ZONA", "SI"),
    wide("ANNO AVVIO / ANNO FINE", "2025 / 2027"),
    wide("INDICATORE E RISULTATO ATTESO (OUTPUT)", "Collegamenti svolti su collegamenti previsti."),
    wide("INDICATORI DI CAMBIAMENTO (VALUTAZIONE DI IMPATTO – OUTCOME)", ""))

BODY = "".join([
    raw(run("PIANO DI ZONA 2025-2027"), TEXT_BOX, style="Titolo"),
    par("Ambito territoriale di Brughiera Piana"), par("ATS Esempio – ASST Esempio Sud"),
    par("Il piano nasce da undici incontri aperti, uno per ogni Comune."),
    par("Obiettivi dell'Ambito", style="Titolo1"), FIRST,
    par("Schede integrate", style="Titolo1", more="<w:pageBreakBefore/>"), SECOND,
    par("Conclusioni", style="Titolo1"), par("Il tavolo rilegge il piano ogni autunno."), "<w:sectPr/>"])

STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
    for key, name in [("Titolo", "Title"), ("Titolo1", "heading 1")])
LISTS = "".join(
    f'<w:abstractNum w:abstractNumId="{key}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
    f'<w:lvlText w:val="{text}"/></w:lvl></w:abstractNum>'
    for key, form, text in [(0, "decimal", "%1."), (1, "bullet", "\uf0b7")]) + "".join(
    f'<w:num w:numId="{key + 1}"><w:abstractNumId w:val="{key}"/></w:num>' for key in range(2))
PARTS = [("document", "document", f"<w:body>{BODY}</w:body>"), ("styles", "styles", STYLES),
         ("numbering", "numbering", LISTS),
         ("footnotes", "footnotes", f'<w:footnote w:id="2">{par("Somma approvata in assemblea.")}</w:footnote>'),
         ("header1", "hdr", par("Piano di Zona di Brughiera Piana")), ("footer1", "ftr", par("Pagina 1"))]

target = os.path.join(os.path.dirname(os.path.abspath(__file__)), "source", "word-tables.docx")
with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
    for name, root, content in PARTS:
        xml = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:{root} {NAMES}>{content}</w:{root}>'
        entry = zipfile.ZipInfo(f"word/{name}.xml", (1980, 1, 1, 0, 0, 0))
        entry.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(entry, xml)
