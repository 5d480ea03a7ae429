import { useId } from 'preact/hooks';
import { FORMATS } from '../model/reading.ts';
import { platforms } from '../platforms/registry.ts';
import { Button } from '../ui/button.tsx';
import { type Filters, NO_FILTERS } from './filter-rows.ts';
import { formatName } from './names.ts';
import { useOptionsTexts } from './texts.ts';

export type AccountChoice = { key: string; name: string; handle?: string; platform: string };

export type FiltersBarProps = {
  filters: Filters;
  accounts: readonly AccountChoice[];
  onChange: (filters: Filters) => void;
};

export function FiltersBar({ filters, accounts, onChange }: FiltersBarProps) {
  const text = useOptionsTexts();
  const set = (name: keyof Filters) => (value: string) => {
    const { [name]: _, ...others } = filters;
    onChange(value === '' ? others : { ...others, [name]: value });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is younger than the browsers that Takar runs in
    <div class="filters" role="search" aria-label={text('options_filter_legend')}>
      <SearchField
        label={text('options_filter_text')}
        hint={text('options_filter_text_hint')}
        value={filters.text}
        onChange={set('text')}
      />
      <Select
        label={text('options_filter_account')}
        value={filters.account}
        options={accounts.map(({ key, name, platform }) => [key, `${name} · ${platform}`])}
        onChange={set('account')}
      />
      <Select
        label={text('options_filter_platform')}
        value={filters.platform}
        options={platforms.map(({ id, name }) => [id, name])}
        onChange={set('platform')}
      />
      <Select
        label={text('options_filter_format')}
        value={filters.format}
        options={FORMATS.map((format) => [format, formatName(format, text)])}
        onChange={set('format')}
      />
      <DayField label={text('options_filter_from')} value={filters.from} onChange={set('from')} />
      <DayField label={text('options_filter_until')} value={filters.until} onChange={set('until')} />
      <Button disabled={Object.keys(filters).length === 0} onClick={() => onChange(NO_FILTERS)}>
        {text('options_filter_reset')}
      </Button>
    </div>
  );
}

type FieldProps = { label: string; value: string | undefined; onChange: (value: string) => void };

function SearchField({ label, hint, value, onChange }: FieldProps & { hint: string }) {
  const id = useId();
  return (
    <div class="field" data-type="search">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        placeholder={hint}
        value={value ?? ''}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

function DayField({ label, value, onChange }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value ?? ''}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

type SelectProps = {
  label: string;
  value: string | undefined;
  options: readonly (readonly [value: string, text: string])[];
  onChange: (value: string) => void;
};

function Select({ label, value, options, onChange }: SelectProps) {
  const id = useId();
  const text = useOptionsTexts();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{text('options_filter_any')}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
