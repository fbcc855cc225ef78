/** Where the style of the pages for signing in is served. */
export const stylePath = '/assets/sign-in.css'

/** The style of the pages for signing in: calm, and readable from 320 pixels on. */
export const style = `
:root{--ink:#1c2733;--soft:#5a6775;--line:#d5dce4;--field:#8795a4;--ground:#eef2f6;--card:#fff;--blue:#0b4f9e;--blue-dark:#083c79;--red:#b3261e;--red-ground:#fdf0ef;--green-ground:#eaf5ec;--green:#1f6b35;--focus:#ffb000}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--ground);color:var(--ink);font:16px/1.5 "Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif}
header{background:var(--blue);color:#fff;border-bottom:3px solid #d9a520}
header div{max-width:60rem;margin:0 auto;padding:.75rem 1.25rem;display:flex;align-items:center;justify-content:space-between;gap:1rem}
header a{color:#fff;text-decoration:none;font-weight:600;font-size:1.125rem}
header a:hover{text-decoration:underline}
header form{margin:0}
main{flex:1;width:100%;max-width:27rem;margin:0 auto;padding:2rem 1.25rem 3rem}
main.wide{max-width:60rem}
footer{padding:1rem 1.25rem;text-align:center;color:var(--soft);font-size:.875rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 1rem}
h2{font-size:1.125rem;margin:0 0 .75rem}
h3{font-size:1rem;margin:1.5rem 0 .5rem;padding-bottom:.25rem;border-bottom:2px solid var(--line)}
.card{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:1.5rem;margin-bottom:1.25rem}
@media (max-width:30rem){main{padding:1rem .75rem 2rem}.card{padding:1.125rem}}
p{margin:0 0 .75rem}
.soft{color:var(--soft)}
a{color:var(--blue)}
label,.label{display:block;font-weight:600;margin-bottom:.25rem}
.field{margin-bottom:1.125rem}
.hint{color:var(--soft);font-size:.875rem;margin:0 0 .25rem}
input{width:100%;padding:.5625rem .75rem;font:inherit;color:inherit;background:#fff;border:1px solid var(--field);border-radius:4px}
input[aria-invalid=true]{border-color:var(--red);border-width:2px}
.fault{color:var(--red);font-size:.9375rem;margin:.25rem 0 0;font-weight:600}
.told{border-left:4px solid var(--red);background:var(--red-ground);padding:.75rem 1rem;margin-bottom:1.125rem}
.done{border-left:4px solid var(--green);background:var(--green-ground);padding:.75rem 1rem;margin-bottom:1.125rem}
.told p,.done p{margin:0}
button,.button{display:inline-block;font:inherit;font-weight:600;padding:.5625rem 1.125rem;border:1px solid var(--blue);border-radius:4px;background:var(--blue);color:#fff;cursor:pointer;text-decoration:none;text-align:center}
.after{margin:.5rem 0 0}
button:hover,.button:hover{background:var(--blue-dark)}
.plain{background:#fff;color:var(--blue)}
.plain:hover{background:var(--ground)}
.small{padding:.3125rem .75rem;font-size:.9375rem}
header button{background:transparent;border-color:#fff}
.whole{width:100%}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.or{display:flex;align-items:center;gap:.75rem;color:var(--soft);margin:1.125rem 0}
.or::before,.or::after{content:"";flex:1;border-top:1px solid var(--line)}
dl{margin:0 0 1rem;display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
ul.rows{list-style:none;margin:0;padding:0}
ul.rows li{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.5rem 1rem;padding:.75rem 0;border-top:1px solid var(--line)}
ul.rows li:first-child{border-top:0;padding-top:0}
ul.rows li div{min-width:0;flex:1 1 14rem;overflow-wrap:anywhere}
ul.rows form{margin:0}
.tag{display:inline-block;padding:0 .5rem;border-radius:4px;background:var(--green-ground);color:var(--green);font-size:.875rem;font-weight:600}
.columns{display:grid;gap:1.25rem;align-items:start}
@media (min-width:50rem){.columns{grid-template-columns:1fr 1fr}}
.columns .card{margin:0}
.columns+.card,.columns+p,.card+.columns{margin-top:1.25rem}
.columns section>.card{margin-bottom:1.25rem}
.picture svg{display:block;width:13rem;height:13rem;max-width:100%;margin:0 auto 1rem;border:1px solid var(--line)}
.codes{list-style:none;columns:9rem 2;font-family:ui-monospace,"Cascadia Mono",Consolas,"DejaVu Sans Mono",monospace;padding:.75rem 1rem;background:var(--ground);margin:0 0 1rem}
code{font-family:ui-monospace,"Cascadia Mono",Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
details summary{cursor:pointer;font-weight:600;color:var(--blue)}
details>form,details>div{margin-top:.75rem}
`
