import type { Language } from '../model/settings.ts';
import { Brand } from '../ui/brand.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import type { Route } from './route.ts';
import { type OptionsKey, useOptionsTexts } from './texts.ts';

const TABS: readonly { page: Route['page']; label: OptionsKey }[] = [
  { page: 'posts', label: 'options_nav_posts' },
  { page: 'accounts', label: 'options_nav_accounts' },
  { page: 'groups', label: 'options_nav_groups' },
  { page: 'health', label: 'options_nav_health' },
  { page: 'data', label: 'options_nav_data' },
];

export type PageHeadProps = {
  route: Route;
  /** Whether a platform is not understood any more. */
  isFailing: boolean;
  onLanguage: (language: Language) => void;
};

export function PageHead({ route, isFailing, onLanguage }: PageHeadProps) {
  const text = useOptionsTexts();
  const current = tabOf(route);
  return (
    <header class="page-head">
      <div class="page-head-line">
        <Brand />
        <nav aria-label={text('options_nav')}>
          <ul>
            {TABS.map(({ page, label }) => (
              <li key={page}>
                <a href={`#/${page}`} aria-current={page === current ? 'page' : undefined}>
                  <span>
                    {text(label)}
                    {page === 'health' && isFailing && (
                      <span class="nav-warning" role="img" aria-label={text('options_nav_failing')}>
                        !
                      </span>
                    )}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageSwitch onChange={onLanguage} />
      </div>
      <div class="scale" />
    </header>
  );
}

/** The tab under which a page stands: an account's posts are posts, its figures an account. */
function tabOf(route: Route): Route['page'] {
  if (route.page === 'accounts' && route.account !== undefined) return 'posts';
  if (route.page === 'account') return 'accounts';
  return route.page === 'post' ? 'posts' : route.page;
}
