import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { Handshake, Inbox, LayoutList } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { useWords } from '../i18n/words'
import { Changes } from '../portal/Changes'
import { useConnection } from '../portal/connection'
import { answering, answeringFor, auditing, coordinating, holdsOne, reading, useViewer, working } from '../portal/viewer'
import { useAnnouncement } from '../ui/announce'
import { Banner } from '../ui/Banner'
import { TopBar } from './TopBar'
import './Shell.css'

const MorePlaces = lazy(() => import('./MorePlaces').then(({ MorePlaces: places }) => ({ default: places })))

const CommandPalette = lazy(() => import('./CommandPalette').then(({ CommandPalette: palette }) => ({ default: palette })))

/** The frame of every signed-in screen: places by role, one status line, Leave now. */
export function Shell() {
	const { t } = useWords()
	const viewer = useViewer()
	return (
		<>
			<a className="skip" href="#main">
				{t('skip')}
			</a>
			<TopBar places={<Places />} />
			<Main>
				<ConnectionLine />
				<Outlet />
			</Main>
			<Status />
			<Palette />
			{holdsOne(viewer, [...coordinating, ...answering, ...working]) && <Changes />}
		</>
	)
}

/** Ctrl K, or ⌘ K, opens everywhere one may go. */
function Palette() {
	const [open, setOpen] = useState(false)
	useEffect(() => {
		const handle = (event: KeyboardEvent) => {
			if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return
			event.preventDefault()
			setOpen(true)
		}
		window.addEventListener('keydown', handle)
		return () => window.removeEventListener('keydown', handle)
	}, [])
	if (!open) return null
	return (
		<Suspense>
			<CommandPalette onClose={() => setOpen(false)} />
		</Suspense>
	)
}

function Places() {
	const { t } = useWords()
	const viewer = useViewer()
	const coordinates = holdsOne(viewer, coordinating)
	const answers = holdsOne(viewer, answering)
	if (!coordinates && !answers && !holdsOne(viewer, auditing) && !holdsOne(viewer, answeringFor) && !holdsOne(viewer, reading)) return null
	return (
		<nav className="places" aria-label={t('places')}>
			{coordinates && (
				<Link to="/board" className="place" activeProps={{ 'aria-current': 'page' }}>
					<LayoutList aria-hidden="true" />
					{t('place.board')}
				</Link>
			)}
			{answers && (
				<Link to="/inbox" className="place" activeProps={{ 'aria-current': 'page' }}>
					<Inbox aria-hidden="true" />
					{t('place.inbox')}
				</Link>
			)}
			{(coordinates || answers) && (
				<Link to="/partners" className="place" activeProps={{ 'aria-current': 'page' }}>
					<Handshake aria-hidden="true" />
					{t('place.partners')}
				</Link>
			)}
			<Suspense>
				<MorePlaces taken={Number(coordinates) + Number(answers) + Number(coordinates || answers)} />
			</Suspense>
		</nav>
	)
}

/** A new screen starts at its top, with the focus there, as a new page would. */
function Main({ children }: { children: ReactNode }) {
	const path = useRouterState({ select: (state) => state.location.pathname })
	const main = useRef<HTMLElement>(null)
	const first = useRef(true)
	useEffect(() => {
		if (first.current) {
			first.current = false
			return
		}
		window.scrollTo(0, 0)
		main.current?.focus({ preventScroll: true })
	}, [path])
	return (
		<main id="main" className="page" tabIndex={-1} ref={main}>
			{children}
		</main>
	)
}

function ConnectionLine() {
	const { t } = useWords()
	const { online, stream } = useConnection()
	if (!online) return <Banner tone="soon" live title={t('connection.offline')} />
	if (stream === 'down') return <Banner tone="soon" live title={t('connection.down')} />
	return null
}

function Status() {
	const said = useAnnouncement()
	return (
		<div className={said ? 'said said-something' : 'said'} role="status">
			{said}
		</div>
	)
}
