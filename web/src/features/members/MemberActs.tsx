import { useState } from 'react'
import { graphql } from '../../gql'
import type { MemberLineFragment } from '../../gql/graphql'
import { useMemberWords } from '../../i18n/memberWords'
import { useWords } from '../../i18n/words'
import { StepUp } from '../../portal/StepUp'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import type { Told } from './FirstPassword'
import { useMemberAct } from './useMemberAct'

const Give = graphql(`
	mutation GiveMemberRole($input: MemberRoleInput!) {
		giveMemberRole(input: $input) {
			member {
				...MemberLine
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const Take = graphql(`
	mutation TakeMemberRole($input: MemberRoleInput!) {
		takeMemberRole(input: $input) {
			member {
				...MemberLine
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const Pause = graphql(`
	mutation PauseMember($input: MemberInput!) {
		pauseMember(input: $input) {
			member {
				...MemberLine
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const Resume = graphql(`
	mutation ResumeMember($input: MemberInput!) {
		resumeMember(input: $input) {
			member {
				...MemberLine
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const SignOut = graphql(`
	mutation EndMemberSessions($input: MemberInput!) {
		endMemberSessions(input: $input) {
			member {
				...MemberLine
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const Renew = graphql(`
	mutation RenewFirstPassword($input: MemberInput!) {
		renewFirstPassword(input: $input) {
			member {
				...MemberLine
			}
			firstPassword
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const Remove = graphql(`
	mutation RemoveMember($input: MemberInput!) {
		removeMember(input: $input) {
			member
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const roles = ['PARTNER_INTAKE', 'PARTNER_ADMIN'] as const

type Props = { member: MemberLineFragment; onTold: (told?: Told) => void; onClose: () => void }

/** Everything that can be done about one person; each is on record and asks for the second factor. */
export function MemberActs({ member, onTold, onClose }: Props) {
	const { say } = useMemberWords()
	const { id, name, signInName } = member
	const [removing, setRemoving] = useState(false)
	const [last, setLast] = useState<() => Promise<void>>()
	const give = useMemberAct(Give, (data) => data.giveMemberRole)
	const take = useMemberAct(Take, (data) => data.takeMemberRole)
	const pause = useMemberAct(Pause, (data) => data.pauseMember)
	const resume = useMemberAct(Resume, (data) => data.resumeMember)
	const signOut = useMemberAct(SignOut, (data) => data.endMemberSessions)
	const renew = useMemberAct(Renew, (data) => data.renewFirstPassword)
	const remove = useMemberAct(Remove, (data) => data.removeMember)
	const all = [give, take, pause, resume, signOut, renew, remove]
	const busy = all.some(({ state }) => state === 'busy')

	/** Kept, so that it goes on after the second factor. */
	const run = (attempt: () => Promise<unknown>, after: () => void = () => onTold()) => {
		const once = async () => {
			if (!(await attempt())) return
			announce(say('member.done'))
			after()
		}
		setLast(() => once)
		void once()
	}
	const telling = async () => {
		const payload = await renew.attempt({ member: id })
		if (payload) onTold({ signInName, password: payload.firstPassword ?? null })
		return undefined
	}

	return (
		<div className="stack stack-tight" role="group" aria-label={say('member.change', { name })}>
			<Refusals acts={all} onConfirmed={() => void last?.()} />
			{removing ? (
				<>
					<p>{say('member.remove.sure', { name })}</p>
					<Button busy={busy} onClick={() => run(() => remove.attempt({ member: id }))}>
						{say('member.remove.yes', { name })}
					</Button>
				</>
			) : (
				<>
					{roles.map((role) =>
						member.roles.includes(role) ? (
							<Button key={role} busy={busy} onClick={() => run(() => take.attempt({ member: id, role }))}>
								{say(`member.take.${role}`, { name })}
							</Button>
						) : (
							<Button key={role} busy={busy} onClick={() => run(() => give.attempt({ member: id, role }))}>
								{say(`member.give.${role}`, { name })}
							</Button>
						),
					)}
					{member.paused ? (
						<Button busy={busy} onClick={() => run(() => resume.attempt({ member: id }))}>
							{say('member.resume', { name })}
						</Button>
					) : (
						<Button busy={busy} onClick={() => run(() => pause.attempt({ member: id }))}>
							{say('member.pause', { name })}
						</Button>
					)}
					<Button busy={busy} onClick={() => run(() => signOut.attempt({ member: id }))}>
						{say('member.signOut', { name })}
					</Button>
					{member.waiting && (
						<Button busy={busy} onClick={() => run(telling)}>
							{say('member.renew', { name })}
						</Button>
					)}
					<Button look="quiet" onClick={() => setRemoving(true)}>
						{say('member.remove', { name })}
					</Button>
				</>
			)}
			<Button look="quiet" onClick={onClose}>
				{say('member.close')}
			</Button>
		</div>
	)
}

type Acting = Pick<ReturnType<typeof useMemberAct>, 'state' | 'problems' | 'level'>

function Refusals({ acts, onConfirmed }: { acts: readonly Acting[]; onConfirmed: () => void }) {
	const { say } = useMemberWords()
	const { t } = useWords()
	const level = acts.find((act) => act.level)?.level
	return (
		<>
			<ErrorSummary title={say('members.problems')} problems={acts.flatMap(({ problems }) => problems)} />
			{acts.some(({ state }) => state === 'unsent') && <Banner tone="over" live title={t('act.unsent')} />}
			{level && <StepUp acr={level} onConfirmed={onConfirmed} />}
		</>
	)
}
