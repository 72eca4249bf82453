/// The style of the page: black on white first, colour only as a second sign; printable on A4, wide side down.
enum PageStyle {
    static let css = """
        :root{--ink:#1a1a1a;--line:#8a8a8a;--pale:#f2f2f2}
        *{box-sizing:border-box}
        body{font:15px/1.45 system-ui,"Liberation Sans",Arial,sans-serif;color:var(--ink);margin:0 auto;max-width:1500px;\
        padding:1rem 1.5rem 6rem;background:#fff}
        h1{font-size:1.7rem;margin:.2rem 0}h2{font-size:1.3rem;margin:2.2rem 0 .5rem;border-bottom:2px solid var(--ink)}
        h3{font-size:1.05rem;margin:1.4rem 0 .4rem}p,ul,ol{max-width:75rem}
        a{color:#0b3c73}
        .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:#fff;padding:.4rem .8rem}
        :focus-visible{outline:3px solid #b3470b;outline-offset:1px}
        nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;padding:0;list-style:none}
        .notes li{font-weight:600}.notes li::marker{content:"! "}
        table{border-collapse:collapse;margin:.4rem 0 1rem;font-size:.86rem}
        caption{text-align:left;font-weight:600;padding:.3rem 0}
        th,td{border:1px solid var(--line);padding:.22rem .45rem;text-align:left;vertical-align:top}
        thead th{background:var(--pale);vertical-align:bottom;position:sticky;top:0;z-index:2}
        thead th.q{max-width:8.5rem;hyphens:auto;font-weight:600}
        tbody th{font-weight:600;max-width:18rem}
        td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        tr.all>*{border-top:3px double var(--ink)}
        td.h{position:relative;min-width:5.2rem;padding:0}
        td.h>details>summary,td.h>span{display:block;padding:.22rem .4rem .38rem;cursor:pointer;list-style:none;position:relative}
        td.h>span{cursor:default}
        td.h summary::-webkit-details-marker{display:none}
        td.h small{display:block;font-size:.78rem}
        td.h i{position:absolute;left:0;bottom:0;height:4px;background:currentColor;border-right:1px solid #fff}
        .h0{background:#fff}.h1{background:#e6eff8}.h2{background:#c2d8ee}.h3{background:#8fb8df}
        .h4{background:#2a659f;color:#fff}.h5{background:#0b3560;color:#fff}
        details.places>summary,details.in>summary{cursor:pointer}
        .pl{font-size:.82rem;background:#fff;color:var(--ink);text-align:left}
        td.h details[open]>.pl{position:fixed;z-index:5;right:1rem;bottom:1rem;width:min(46rem,92vw);max-height:45vh;\
        overflow:auto;border:2px solid var(--ink);padding:.4rem .7rem;box-shadow:0 4px 14px #0005;white-space:normal}
        td.h details[open]>summary{outline:3px solid #b3470b;outline-offset:-3px}
        .pl ol{margin:.1rem 0 .5rem;padding-left:1.8rem}.pl p{margin:.3rem 0 0;font-weight:600}.pl .what{margin:0;font-weight:400}
        .where{white-space:nowrap}
        .legend{display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;padding:0;list-style:none}
        .legend svg{vertical-align:-3px;margin-right:.35rem}
        .multiples{display:flex;flex-wrap:wrap;gap:1rem 1.6rem;margin:.6rem 0}
        figure{margin:0;width:27rem;break-inside:avoid}figcaption{font-size:.84rem;font-weight:600;margin-bottom:.2rem}
        figcaption span{font-weight:400;display:block;font-size:.76rem}
        svg text{font-family:inherit}
        article{border:1px solid var(--line);padding:.5rem .9rem;margin:.8rem 0;break-inside:auto}
        article h3{margin-top:.2rem}
        ins{text-decoration:underline 2px;background:#e4f2e4}del{text-decoration:line-through;background:#f7e3e0}
        .variant{margin:.15rem 0;white-space:pre-line}
        .who{font-weight:600}
        footer{margin-top:3rem;border-top:1px solid var(--line);font-size:.82rem}
        @page{size:A4 landscape;margin:12mm}
        @media print{body{font-size:10pt;max-width:none;padding:0}nav,.skip,.hint{display:none}
        *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        thead{display:table-header-group}thead th{position:static}table,tr,figure{break-inside:avoid}
        h2,h3{break-after:avoid}td.h details[open]>.pl{position:static;width:auto;max-height:none;box-shadow:none;border:0}
        table{font-size:8pt}}
        """
}
