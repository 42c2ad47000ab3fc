import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { AuditFilter, AuditRowFragment } from '../../gql/graphql'
import { actionWord, useAuditWords } from '../../i18n/auditWords'
import { fullMoment } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Cell, Row, Table } from '../../ui/Table'
import { Proof } from './Proof'
import './audit.css'

const AuditRowLeaf = graphql(`
	fragment AuditRow on AuditLeaf {
		index
		at
		actor
		organizationId
		organization {
			id
			name
		}
		action
		subject
		about
	}
`)

type Only = { onOnly: (part: AuditFilter) => void }

/** The entries, each with its proof on demand. */
export function AuditTable({ leaves, onOnly }: { leaves: readonly FragmentType<typeof AuditRowLeaf>[] } & Only) {
	const { say } = useAuditWords()
	const heads = [say('audit.place'), say('audit.when'), say('audit.action'), say('audit.who'), say('audit.forWhom'), say('audit.doneTo'), say('audit.proof')]
	return (
		<Table label={say('audit.found')} heads={heads}>
			{leaves.map((leaf) => {
				const shown = readFragment(AuditRowLeaf, leaf)
				return <Entry key={shown.index} leaf={shown} onOnly={onOnly} />
			})}
		</Table>
	)
}

function Entry({ leaf, onOnly }: { leaf: AuditRowFragment } & Only) {
	const { say, language } = useAuditWords()
	const { about } = leaf
	return (
		<Row>
			<Cell head={say('audit.place')} num>
				{leaf.index}
			</Cell>
			<Cell head={say('audit.when')} num>
				{fullMoment(leaf.at, language)}
			</Cell>
			<Cell head={say('audit.action')}>{actionWord(leaf.action, say)}</Cell>
			<Cell head={say('audit.who')}>
				<Id id={leaf.actor} onOnly={() => onOnly({ actor: leaf.actor })} />
			</Cell>
			<Cell head={say('audit.forWhom')}>{leaf.organization?.name ?? (leaf.organizationId || say('seen.nobody'))}</Cell>
			<Cell head={say('audit.doneTo')}>
				<Id id={leaf.subject} onOnly={() => onOnly({ subject: leaf.subject })} />
				{about && about !== leaf.subject && <Id id={say('audit.about', { id: about })} onOnly={() => onOnly({ subject: about })} />}
			</Cell>
			<Cell head={say('audit.proof')}>
				<ProofButton index={leaf.index} />
			</Cell>
		</Row>
	)
}

function ProofButton({ index }: { index: number }) {
	const { t } = useWords()
	const { say } = useAuditWords()
	const [open, setOpen] = useState(false)
	return (
		<>
			<Button look="quiet" aria-label={say('audit.proof.of', { index })} onClick={() => setOpen(true)}>
				{say('audit.proof')}
			</Button>
			{open && (
				<Dialog title={say('audit.proof.of', { index })} onClose={() => setOpen(false)} actions={<Button onClick={() => setOpen(false)}>{t('close')}</Button>}>
					<Proof index={index} />
				</Dialog>
			)}
		</>
	)
}

/** An identifier that leads to everything else of the same. */
function Id({ id, onOnly }: { id: string; onOnly: () => void }) {
	const { say } = useAuditWords()
	return (
		<button type="button" className="audit-id" aria-label={say('audit.only', { id })} onClick={onOnly}>
			{id}
		</button>
	)
}
