// The page before anything has been said: who it is seen as, the two panes and the clock, in plain HTML.
import type { RequestHandler } from 'express';
import { takenEndings } from '../../core/file-kinds.ts';
import type { Language } from '../../core/text.ts';
import { escapeHtml } from './html.ts';
import { type PageText, speak } from './page/texts.ts';
import { actorInChannel, type Chosen, chooseOrFirst, type Persona, type PersonaMunicipality } from './personas.ts';

const assets = '/web/assets';
const styles = [
  'page',
  'controls',
  'top',
  'panes',
  'conversation',
  'welcome',
  'composer',
  'files',
  'cards',
  'charts',
  'narrow',
];
const examples: readonly PageText[] = ['exampleLost', 'exampleWho', 'exampleOwner', 'exampleCourse'];

const paperclip =
  '<svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false"><path fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" d="m20 11.5-8.3 8.3a5 5 0 0 1-7.1-7.1l8.9-8.9a3.4 3.4 0 0 1 4.8 4.8l-8.7 8.7a1.7 1.7 0 0 1-2.4-2.4l7.9-7.9"/></svg>';

const addressOf = (municipality: string, person: string, language: Language): string =>
  `/?${new URLSearchParams({ kommune: municipality, person, ...(language === 'en' ? { sprog: 'en' } : {}) })}`;

const option = (value: string, name: string, label: string, chosen: boolean): string =>
  `<option value="${escapeHtml(value)}" data-name="${escapeHtml(name)}"${chosen ? ' selected' : ''}>${escapeHtml(label)}</option>`;

const whoIs = (persona: Persona, language: Language): string =>
  escapeHtml(`${persona.name}, ${persona.role[language]}`);

const shell = (all: readonly PersonaMunicipality[], { municipality, persona }: Chosen, language: Language): string => {
  const t = (text: PageText) => escapeHtml(speak(language)(text));
  const inChannel = actorInChannel({ municipality, persona });
  const other: Language = language === 'da' ? 'en' : 'da';
  const moves = ['day', 'week', 'deadline'] as const;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Vogter · ${escapeHtml(municipality.name)}</title>
<link rel="icon" href="${assets}/web/page/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="${assets}/libraries/dkfds/css/dkfds.min.css">
${styles.map((name) => `<link rel="stylesheet" href="${assets}/web/page/${name}.css">`).join('\n')}
<script src="${assets}/libraries/adaptivecards.js" defer></script>
<script type="module" src="${assets}/web/page/main.ts"></script>
</head>
<body data-municipality="${escapeHtml(municipality.municipality)}" data-person="${escapeHtml(persona.userId)}">
<a class="skip" href="#text">${t('skip')}</a>
<header class="top">
  <div class="brand">
    <img src="${assets}/web/page/mark.svg" alt="" width="36" height="36">
    <div><h1>Vogter</h1><p>${t('tagline')}</p></div>
  </div>
  <details class="settings" id="settings" open>
    <summary><span class="sr-only">${t('settings')}: </span><span id="summary"></span></summary>
    <div class="choices">
    <form class="chooser" id="chooser">
      <label><span>${t('municipality')}</span>
        <select class="form-select" name="kommune" autocomplete="off">
          ${all.map((one) => option(one.municipality, one.name, one.name, one === municipality)).join('')}
        </select>
      </label>
      <label><span>${t('person')}</span> <span class="badge" hidden></span>
        <select class="form-select" name="person" autocomplete="off">
          ${municipality.people
            .map((one) => option(one.userId, one.name, `${one.name}, ${one.role[language]}`, one === persona))
            .join('')}
        </select>
      </label>
    </form>
    <section class="clock" aria-label="${t('time')}">
      <p><span>${t('time')}: </span><time id="now"></time></p>
      <div class="moves">
        ${moves.map((move) => `<button class="button button-secondary" data-move="${move}">${t(move)}</button>`).join('')}
      </div>
    </section>
    </div>
  </details>
  <p class="note" id="note" role="status"></p>
</header>
<main>
<div class="tabs" id="tabs" role="tablist" aria-label="${t('panes')}">
  <button role="tab" id="tab-person" aria-controls="pane-person">${t('yourPane')}<span class="badge" hidden></span></button>
  <button role="tab" id="tab-coordinator" aria-controls="pane-coordinator">${t('coordinatorPane')}<span class="badge" hidden></span></button>
</div>
<div class="panes">
  <section class="pane" id="pane-person" aria-labelledby="heading-person" data-drop="${t('dropHere')}">
    <header><h2 id="heading-person">${t('yourPane')}</h2><span class="badge" hidden></span>
      <p class="who">${whoIs(persona, language)}</p></header>
    <div class="scroll">
      <div class="welcome" id="welcome" hidden>
        <h3>${t('welcome')}</h3>
        <p>${t('welcomeText')}</p>
        <h4>${t('examples')}</h4>
        <ul class="examples nobullet-list">${examples.map((example) => `<li><button type="button" class="example">${t(example)}</button></li>`).join('')}</ul>
      </div>
      <div class="log" role="log" aria-label="${t('yourPane')}"></div>
      <p class="typing" hidden><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span><span>${t('typing')}</span></p>
    </div>
    <p class="alarm" id="offline" role="alert"></p>
    <form class="composer" id="composer">
      <ul class="chosen nobullet-list" id="chosen" aria-label="${t('chosenFiles')}" hidden></ul>
      <button class="button button-secondary attach" type="button" id="attach" title="${t('attach')}">${paperclip}<span class="sr-only">${t('attach')}</span></button>
      <input type="file" id="files" multiple accept="${takenEndings.join(',')}" hidden>
      <label class="sr-only" for="text">${t('write')}</label>
      <textarea class="form-input" id="text" rows="1" placeholder="${t('write')}" aria-describedby="problem"></textarea>
      <button class="button button-primary" type="submit">${t('send')}</button>
      <p class="uploading" id="uploading" hidden><label for="uploaded">${t('uploading')}</label> <progress id="uploaded" max="1" value="0"></progress></p>
      <p class="alarm" id="problem" role="alert"></p>
    </form>
    <noscript><p class="alarm">${t('needsScript')}</p></noscript>
  </section>
  <section class="pane" id="pane-coordinator" aria-labelledby="heading-coordinator">
    <header><h2 id="heading-coordinator">${t('coordinatorPane')}</h2><span class="badge" hidden></span>
      ${inChannel ? `<p class="who">${whoIs(inChannel, language)}</p>` : ''}</header>
    <div class="scroll">
      <p class="empty">${t('coordinatorEmpty')}</p>
      <div class="log" role="log" aria-label="${t('coordinatorPane')}"></div>
      <p class="typing" hidden><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span><span>${t('typing')}</span></p>
    </div>
  </section>
</div>
</main>
<footer class="foot"><p>${t('trial')}</p>
  <a href="${escapeHtml(addressOf(municipality.municipality, persona.userId, other))}" lang="${other}" hreflang="${other}">${t('otherLanguage')}</a></footer>
</body>
</html>
`;
};

/** The choice stands in the address; an address that leaves it open is completed, so that it can be shared. */
export const shellRoute =
  ({ personas }: { readonly personas: readonly PersonaMunicipality[] }): RequestHandler =>
  (request, response, next) => {
    const { kommune, person, sprog } = request.query;
    const language: Language = sprog === 'en' ? 'en' : 'da';
    const chosen = chooseOrFirst(
      personas,
      typeof kommune === 'string' ? kommune : undefined,
      typeof person === 'string' ? person : undefined,
    );
    if (!chosen) return next();
    if (chosen.municipality.municipality !== kommune || chosen.persona.userId !== person) {
      return response.redirect(addressOf(chosen.municipality.municipality, chosen.persona.userId, language));
    }
    response.type('html').send(shell(personas, chosen, language));
  };
