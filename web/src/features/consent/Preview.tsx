import type { ReactNode } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { DataItem } from '../../gql/graphql'
import { dataItems } from '../../i18n/codes'
import { useConsentWords } from '../../i18n/consentWords'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Banner } from '../../ui/Banner'
import { Disclosure } from '../../ui/Disclosure'
import { ContactRule } from './ContactRule'
import { DisclosedFacts, DisclosedFactsCase } from './DisclosedFacts'
import { DisclosedRequest } from './DisclosedRequest'
import './Preview.css'

const PreviewQuery = graphql(`
	query DisclosurePreview($id: ID!, $recipient: ID!, $serviceTypes: [ID!]!) {
		caseFile(id: $id) {
			id
			lead {
				id
				name
			}
			disclosurePreview(recipient: $recipient, serviceTypes: $serviceTypes) {
				before {
					...DisclosedFacts
				}
				after {
					...DisclosedFacts
					safeContact {
						...ContactRule
					}
				}
			}
		}
	}
`)

type Props = { caseFile: string; recipient: { id: string; name: string }; serviceTypes: readonly string[]; wait?: ReactNode }

/** What one partner will see, exactly as they will see it: the portal's own redacted answer, never a guess made here. */
export function Preview({ caseFile, recipient, serviceTypes, wait }: Props) {
	const { say } = useConsentWords()
	const answer = useLiveQuery({
		query: PreviewQuery,
		variables: { id: caseFile, recipient: recipient.id, serviceTypes: [...serviceTypes] },
		requestPolicy: 'network-only',
	})
	return (
		<section className="preview" aria-label={say('preview.of', { recipient: recipient.name })}>
			<Answer of={answer}>
				{(data) => {
					const preview = data.caseFile?.disclosurePreview
					return preview ? (
						<>
							<div className="stack stack-tight">
								<h2>{say('preview.see', { recipient: recipient.name })}</h2>
								<div className="preview-screen">
									<DisclosedRequest disclosed={preview.before} from={data.caseFile?.lead.name ?? ''} />
								</div>
							</div>
							<Withheld before={preview.before} after={preview.after}>
								{preview.after.safeContact && <ContactRule rule={preview.after.safeContact} />}
							</Withheld>
						</>
					) : (
						<Banner tone="over" title={say('preview.notTold', { recipient: recipient.name })} action={wait}>
							{say('preview.notTold.why')}
						</Banner>
					)
				}}
			</Answer>
		</section>
	)
}

type Disclosed = FragmentType<typeof DisclosedFactsCase>

function Withheld({ before, after, children }: { before: Disclosed; after: Disclosed; children: ReactNode }) {
	const { say } = useConsentWords()
	const kept = readFragment(DisclosedFactsCase, before).withheld
	const never = readFragment(DisclosedFactsCase, after).withheld
	const later = kept.filter((item) => !never.includes(item))
	return (
		<div className="stack">
			<Items title={say('preview.never')} items={never} more={say('preview.name')} />
			{later.length > 0 && <Items title={say('preview.later')} items={later} />}
			<Disclosure label={say('preview.after')}>
				<DisclosedFacts disclosed={after} />
				{children}
			</Disclosure>
		</div>
	)
}

function Items({ title, items, more }: { title: string; items: readonly DataItem[]; more?: string }) {
	const { t } = useConsentWords()
	return (
		<div className="stack stack-tight">
			<h3>{title}</h3>
			<ul>
				{more && <li>{more}</li>}
				{items.map((item) => (
					<li key={item}>{t(dataItems[item])}</li>
				))}
			</ul>
		</div>
	)
}
