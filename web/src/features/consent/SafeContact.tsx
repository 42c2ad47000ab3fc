import { useState } from 'react'
import { graphql } from '../../gql'
import { useConsentWords } from '../../i18n/consentWords'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Button } from '../../ui/Button'
import { ContactRule } from './ContactRule'
import { SafeContactForm } from './SafeContactForm'

const SafeContactQuery = graphql(`
	query SafeContact($id: ID!) {
		caseFile(id: $id) {
			id
			safeContact {
				version
				rule {
					...ContactRule
					...ContactRuleDraft
				}
			}
		}
	}
`)

/** How the person can be reached. Closed until somebody asks: an open screen is read by others, and every look is on record. */
export function SafeContact({ caseFile }: { caseFile: string }) {
	const { say } = useConsentWords()
	const [open, setOpen] = useState(false)
	return (
		<section className="stack stack-tight" aria-labelledby="reach">
			<div className="row row-apart">
				<h3 id="reach">{say('reach')}</h3>
				<Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
					{say(open ? 'reach.hide' : 'reach.show')}
				</Button>
			</div>
			{open ? <Opened caseFile={caseFile} /> : <p className="quiet small">{say('reach.hidden')}</p>}
		</section>
	)
}

function Opened({ caseFile: id }: { caseFile: string }) {
	const { say } = useConsentWords()
	const [writing, setWriting] = useState(false)
	const answer = useLiveQuery({ query: SafeContactQuery, variables: { id }, requestPolicy: 'network-only' })
	return (
		<Answer of={answer} rows={2}>
			{({ caseFile }) => {
				const known = caseFile?.safeContact
				if (writing) return <SafeContactForm caseFile={id} version={known?.version ?? 0} known={known?.rule} onDone={() => setWriting(false)} />
				return (
					<div className="stack stack-tight">
						{known ? <ContactRule rule={known.rule} /> : <p>{say('reach.none')}</p>}
						<div>
							<Button onClick={() => setWriting(true)}>{say(known ? 'reach.change' : 'reach.write')}</Button>
						</div>
					</div>
				)
			}}
		</Answer>
	)
}
