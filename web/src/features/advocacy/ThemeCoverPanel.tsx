import { useState } from 'react'
import { graphql } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Disclosure } from '../../ui/Disclosure'
import { SomeOf } from '../../ui/Options'

const CoverQuery = graphql(`
	query ThemeCover($themes: [ID!]!) {
		themeCover(themes: $themes) {
			chosen
			covered {
				theme
				submissions
			}
			open
		}
	}
`)

type Props = { themes: readonly { code: string; name: { en: string; sw: string } }[]; titles: readonly { id: string; title: string }[] }

/** Which of the submissions cover some themes, with the fewest of them. */
export function ThemeCoverPanel({ themes, titles }: Props) {
	const { say, language } = useAdvocacyWords()
	const [wanted, setWanted] = useState<string[]>([])
	return (
		<Disclosure label={say('cover')}>
			<div className="stack">
				<p>{say('cover.lead')}</p>
				<SomeOf name="cover-themes" label={say('cover.themes')} flow values={wanted} onChange={(values) => setWanted(values.slice(0, 20))} options={themes.map(({ code, name }) => ({ value: code, label: name[language] }))} />
				{wanted.length > 0 && <Cover wanted={wanted} themes={themes} titles={titles} />}
			</div>
		</Disclosure>
	)
}

function Cover({ wanted, themes, titles }: Props & { wanted: readonly string[] }) {
	const { say, language } = useAdvocacyWords()
	const answer = useLiveQuery({ query: CoverQuery, variables: { themes: [...wanted] } })
	const titleOf = (id: string) => titles.find((one) => one.id === id)?.title ?? ''
	const nameOf = (code: string) => themes.find((one) => one.code === code)?.name[language] ?? code
	return (
		<Answer of={answer} rows={2}>
			{({ themeCover }) =>
				themeCover && (
					<div role="status" className="stack stack-tight">
						<p>{say('cover.count', { count: themeCover.chosen.length })}</p>
						<ul>
							{themeCover.covered.map(({ theme, submissions }) => (
								<li key={theme}>
									{nameOf(theme)}: {submissions.map(titleOf).join(', ')}
								</li>
							))}
						</ul>
						{themeCover.open.length > 0 && <p>{say('cover.open', { themes: themeCover.open.map(nameOf).join(', ') })}</p>}
					</div>
				)
			}
		</Answer>
	)
}
