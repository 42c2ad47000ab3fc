import { graphql, readFragment, type FragmentType } from '../../gql'
import { dataItems } from '../../i18n/codes'
import { useConsentWords } from '../../i18n/consentWords'
import { dayAndTime } from '../../i18n/moments'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'

export const ToldCase = graphql(`
	fragment Told on CaseFile {
		id
		told {
			recipient {
				id
				name
			}
			items
			firstAt
			covered
		}
	}
`)

/** Who has been shown what up to now. It cannot be untold, so it stays when a consent is taken back. */
export function Told({ caseFile }: { caseFile: FragmentType<typeof ToldCase> }) {
	const { t, say, language } = useConsentWords()
	const now = useNow()
	const { told } = readFragment(ToldCase, caseFile)
	if (told.length === 0) return null
	return (
		<section className="stack stack-tight" aria-labelledby="told">
			<h3 id="told">{say('told')}</h3>
			<ul className="stack">
				{told.map(({ recipient, items, firstAt, covered }) => (
					<li key={recipient.id} className="stack stack-tight">
						<p className="row">
							<strong>{recipient.name}</strong>
							{!covered && <Tag tone="over">{say('told.uncovered')}</Tag>}
						</p>
						<p>{items.map((item) => t(dataItems[item])).join(' · ')}</p>
						<p className="quiet small">{say('told.since', { time: dayAndTime(firstAt, language, now) })}</p>
						{!covered && <p>{say('told.uncovered.then')}</p>}
					</li>
				))}
			</ul>
		</section>
	)
}
