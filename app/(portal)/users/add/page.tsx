export { default, generateMetadata } from '../../customers/[id]/users/add/page'
