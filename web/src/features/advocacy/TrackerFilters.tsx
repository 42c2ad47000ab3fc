import { graphql, readFragment, type FragmentType } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { SelectField } from '../../ui/Field'
import { recommendationSearch, responses, statuses, type RecommendationSearch } from './recommendationSearch'

export const TrackerFiltersBody = graphql(`
	fragment TrackerFilters on Query {
		uprCycles {
			number
			year
		}
		uprThemes {
			code
			name {
				en
				sw
			}
		}
		recommendingStates
		campaigns {
			id
			title
			revision
		}
	}
`)

type Props = { frames: FragmentType<typeof TrackerFiltersBody>; search: RecommendationSearch; onSearch: (next: RecommendationSearch) => void }

/** What recommendations are looked for by. */
export function TrackerFilters({ frames, search, onSearch }: Props) {
	const { say, language } = useAdvocacyWords()
	const { uprCycles, uprThemes, recommendingStates, campaigns } = readFragment(TrackerFiltersBody, frames)
	const themes = (uprThemes ?? []).toSorted((one, other) => one.name[language].localeCompare(other.name[language], language))
	const run = campaigns?.filter(({ revision }) => revision != null) ?? []
	const field = (name: keyof RecommendationSearch, options: readonly (readonly [string, string])[]) => (
		<SelectField
			name={`upr-${name}`}
			label={say(`filter.${name}`)}
			empty={say('filter.any')}
			value={String(search[name] ?? '')}
			onChange={(event) => onSearch(recommendationSearch({ ...search, [name]: event.target.value }))}
		>
			{options.map(([value, label]) => (
				<option key={value} value={value}>
					{label}
				</option>
			))}
		</SelectField>
	)
	return (
		<Disclosure label={say('filter')} open>
			<form className="stack" role="search" onSubmit={(event) => event.preventDefault()}>
				{field('theme', themes.map(({ code, name }) => [code, name[language]] as const))}
				{field('cycle', (uprCycles ?? []).map(({ number, year }) => [String(number), say('cycle.of', { number, year: String(year) })] as const))}
				{field('state', (recommendingStates ?? []).map((state) => [state, state] as const))}
				{field('response', responses.map((one) => [one, say(`response.${one}`)] as const))}
				{field('stateStatus', statuses.map((one) => [one, say(`status.${one}`)] as const))}
				{field('civilStatus', statuses.map((one) => [one, say(`status.${one}`)] as const))}
				{run.length > 0 && field('campaign', run.map(({ id, title }) => [id, title] as const))}
				<div className="row">
					<Button look="quiet" onClick={() => onSearch({})}>
						{say('filter.none')}
					</Button>
				</div>
			</form>
		</Disclosure>
	)
}
