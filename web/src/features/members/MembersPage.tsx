import { useState } from 'react'
import { graphql, readFragment } from '../../gql'
import type { MemberLineFragment } from '../../gql/graphql'
import { useMemberWords } from '../../i18n/memberWords'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Button } from '../../ui/Button'
import { Cell, Row, Table } from '../../ui/Table'
import { Tag } from '../../ui/Tag'
import { FirstPassword, type Told } from './FirstPassword'
import { InviteForm } from './InviteForm'
import { MemberActs } from './MemberActs'

export const MemberLine = graphql(`
	fragment MemberLine on Member {
		id
		name
		signInName
		roles
		paused
		waiting
		me
	}
`)

const MembersQuery = graphql(`
	query Members {
		members {
			id
			...MemberLine
		}
	}
`)

/** Who signs in for one's own organization, and what can be done about each. */
export function MembersPage() {
	const { say } = useMemberWords()
	const answer = useLiveQuery({ query: MembersQuery, requestPolicy: 'network-only' })
	const [inviting, setInviting] = useState(false)
	const [told, setTold] = useState<Told>()
	const after = (password?: Told) => {
		setInviting(false)
		setTold(password)
		answer.again()
	}
	return (
		<>
			<header className="stack stack-tight">
				<h1>{say('members')}</h1>
				<p>{say('members.why')}</p>
			</header>
			<div className="stack">
				{told && <FirstPassword told={told} onHide={() => setTold(undefined)} />}
				{inviting ? (
					<InviteForm onDone={after} />
				) : (
					<div>
						<Button look="primary" onClick={() => setInviting(true)}>
							{say('invite')}
						</Button>
					</div>
				)}
				<Answer of={answer} rows={3}>
					{({ members }) =>
						members?.length ? (
							<Table label={say('members')} heads={[say('member.name'), say('member.signIn'), say('member.roles'), say('member.state'), say('member.acts')]}>
								{members.map((member) => (
									<Line key={member.id} member={readFragment(MemberLine, member)} onTold={after} />
								))}
							</Table>
						) : (
							<p>{say('members.none')}</p>
						)
					}
				</Answer>
			</div>
		</>
	)
}

function Line({ member, onTold }: { member: MemberLineFragment; onTold: (told?: Told) => void }) {
	const { say } = useMemberWords()
	const [open, setOpen] = useState(false)
	const { name, signInName, roles, paused, waiting, me } = member
	const may = roles.flatMap((role) => (role === 'PARTNER_INTAKE' || role === 'PARTNER_ADMIN' ? [say(`member.role.${role}`)] : []))
	return (
		<>
			<Row>
				<Cell head={say('member.name')}>
					{name} {me && <Tag>{say('member.me')}</Tag>}
				</Cell>
				<Cell head={say('member.signIn')}>{signInName}</Cell>
				<Cell head={say('member.roles')}>{may.length > 0 ? may.join(', ') : say('member.noRole')}</Cell>
				<Cell head={say('member.state')}>
					<Tag tone={paused ? 'over' : waiting ? 'soon' : 'ok'}>{say(paused ? 'member.paused' : waiting ? 'member.waiting' : 'member.works')}</Tag>
				</Cell>
				<Cell head={say('member.acts')}>
					{open ? (
						<MemberActs
							member={member}
							onTold={(told) => {
								setOpen(false)
								onTold(told)
							}}
							onClose={() => setOpen(false)}
						/>
					) : (
						<Button onClick={() => setOpen(true)}>{say('member.change', { name })}</Button>
					)}
				</Cell>
			</Row>
		</>
	)
}
