import type { ComponentChildren } from 'preact';
import type { Language } from '../model/settings.ts';
import { platforms } from '../platforms/registry.ts';
import { Brand } from '../ui/brand.tsx';
import { useDocumentLanguage, useLanguage } from '../ui/language.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { PinPicture, ResultPicture, ScrollPicture } from './pictures.tsx';
import { useWelcomeTexts } from './texts.ts';

/** What a new user sees once: three steps, three promises, and where to go on. */
export function Welcome({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const text = useWelcomeTexts();
  const language = useLanguage();
  useDocumentLanguage(text('welcome_title'));
  const names = new Intl.ListFormat(language, { type: 'disjunction' }).format(
    platforms.map(({ name }) => name),
  );
  return (
    <div class="welcome">
      <header class="head">
        <Brand size={32} />
        <LanguageSwitch onChange={onLanguage} />
      </header>
      <main>
        <h1>{text('welcome_heading')}</h1>
        <p class="lead">{text('welcome_lead')}</p>
        <div class="scale" />
        <ol class="steps">
          <Step picture={<PinPicture />} title={text('welcome_step_1')}>
            {text('welcome_step_1_text')}
          </Step>
          <Step picture={<ScrollPicture />} title={text('welcome_step_2')}>
            {text('welcome_step_2_text', names)}
          </Step>
          <Step picture={<ResultPicture />} title={text('welcome_step_3')}>
            {text('welcome_step_3_text')}
          </Step>
        </ol>
        <p class="note">{text('welcome_footnote')}</p>
        <Promises />
        <p class="ways">
          <a class="button" data-kind="primary" href="options.html#/posts">
            {text('welcome_open_options')}
          </a>
          <a class="button" href="options.html#/data">
            {text('welcome_open_privacy')}
          </a>
        </p>
      </main>
    </div>
  );
}

type StepProps = { picture: ComponentChildren; title: string; children: ComponentChildren };

function Step({ picture, title, children }: StepProps) {
  return (
    <li class="step">
      {picture}
      <h2>{title}</h2>
      <p>{children}</p>
    </li>
  );
}

function Promises() {
  const text = useWelcomeTexts();
  return (
    <section class="promises" aria-labelledby="promises">
      <h2 id="promises" class="reader-only">
        {text('welcome_promise_title')}
      </h2>
      <dl>
        <div>
          <dt>{text('welcome_promise_1')}</dt>
          <dd>{text('welcome_promise_1_text')}</dd>
        </div>
        <div>
          <dt>{text('welcome_promise_2')}</dt>
          <dd>{text('welcome_promise_2_text')}</dd>
        </div>
        <div>
          <dt>{text('welcome_promise_3')}</dt>
          <dd>{text('welcome_promise_3_text')}</dd>
        </div>
      </dl>
    </section>
  );
}
